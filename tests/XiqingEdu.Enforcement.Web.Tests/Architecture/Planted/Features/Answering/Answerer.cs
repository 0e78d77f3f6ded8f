namespace XiqingEdu.Enforcement.Web.Tests.Architecture.Planted.Features.Answering;

public static class Answerer
{
    public static int Answer() => 42;
}
