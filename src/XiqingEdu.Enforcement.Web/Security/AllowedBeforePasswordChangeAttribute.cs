namespace XiqingEdu.Enforcement.Web.Security;

/// <summary>Marks the few pages that an account with an expired or first password may open.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class AllowedBeforePasswordChangeAttribute : Attribute;
