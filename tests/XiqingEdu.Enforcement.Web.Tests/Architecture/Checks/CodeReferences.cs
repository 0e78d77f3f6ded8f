using System.Reflection;
using System.Reflection.Emit;

namespace XiqingEdu.Enforcement.Web.Tests.Architecture.Checks;

/// <summary>What compiled code uses, read from its instructions and signatures: nothing a using or an alias could hide.</summary>
internal static class CodeReferences
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(f => (OpCode)f.GetValue(null)!).ToDictionary(c => c.Value);

    /// <summary>Types and members that a type uses, itself included.</summary>
    public static IEnumerable<MemberInfo> Of(Type type)
    {
        var used = new List<MemberInfo>();
        used.AddRange(type.GetInterfaces());
        used.AddRange(type.GetCustomAttributesData().Select(a => a.AttributeType));
        if (type.BaseType is not null)
        {
            used.Add(type.BaseType);
        }

        used.AddRange(type.GetFields(All).Select(f => f.FieldType));
        foreach (var method in type.GetMethods(All).Cast<MethodBase>().Concat(type.GetConstructors(All)))
        {
            used.AddRange(method.GetParameters().Select(p => p.ParameterType));
            used.AddRange(method is MethodInfo { ReturnType: { } returned } ? [returned] : []);
            used.AddRange(method.GetMethodBody()?.LocalVariables.Select(v => v.LocalType) ?? []);
            used.AddRange(InBody(method));
        }

        return used.SelectMany(Flatten);
    }

    /// <summary>The outermost type, in whose file the code stands.</summary>
    public static Type Outermost(Type type) => type.DeclaringType is null ? type : Outermost(type.DeclaringType);

    private static IEnumerable<MemberInfo> Flatten(MemberInfo member)
    {
        yield return member;
        var types = member switch
        {
            Type { HasElementType: true } type => [type.GetElementType()!],
            Type { IsGenericType: true } type => type.GetGenericArguments(),
            MethodInfo { IsGenericMethod: true } method => [.. method.GetGenericArguments(), .. Owner(method)],
            Type => [],
            _ => Owner(member),
        };
        foreach (var inner in types.SelectMany(Flatten))
        {
            yield return inner;
        }
    }

    private static Type[] Owner(MemberInfo member) => member.DeclaringType is { } owner ? [owner] : [];

    private static IEnumerable<MemberInfo> InBody(MethodBase method)
    {
        var il = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        Type[]? typeArguments = method.DeclaringType is { IsGenericType: true } owner ? owner.GetGenericArguments() : null;
        Type[]? methodArguments = method.IsGenericMethod ? method.GetGenericArguments() : null;
        for (var at = 0; at < il.Length;)
        {
            var value = il[at] == 0xFE ? BitConverter.ToInt16([il[at + 1], 0xFE]) : (short)il[at];
            var code = Codes[value];
            at += code.Size;
            if (code.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok
                && method.Module.ResolveMember(BitConverter.ToInt32(il, at), typeArguments, methodArguments) is { } member)
            {
                yield return member;
            }

            at += code.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + 4 * BitConverter.ToInt32(il, at),
                _ => 4,
            };
        }
    }
}
