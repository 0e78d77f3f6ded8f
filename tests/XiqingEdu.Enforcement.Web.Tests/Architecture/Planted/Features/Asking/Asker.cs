using XiqingEdu.Enforcement.Web.Tests.Architecture.Planted.Features.Answering;

namespace XiqingEdu.Enforcement.Web.Tests.Architecture.Planted.Features.Asking;

/// <summary>Breaks rule 1: one feature calls into another.</summary>
public sealed class Asker
{
    public static int Ask() => new[] { 1 }.Sum(n => n + Answerer.Answer());
}
