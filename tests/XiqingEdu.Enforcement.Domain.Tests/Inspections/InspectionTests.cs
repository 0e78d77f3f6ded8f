using XiqingEdu.Enforcement.Domain.Inspections;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Rules;
using Xunit;

namespace XiqingEdu.Enforcement.Domain.Tests.Inspections;

public sealed class InspectionTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly DateOnly Launched = new(2026, 11, 2);
    private static readonly CertifiedOfficer First = Officer("甲"), Second = Officer("乙");

    [Theory]
    [InlineData(InspectionResult.NoProblem, null, null, null)]
    [InlineData(InspectionResult.NotApplicable, null, null, null)]
    [InlineData(InspectionResult.ProblemCorrectedOnSite, null, null, "INSP-FINDINGS")]
    [InlineData(InspectionResult.ProblemCorrectedOnSite, "已改正", null, null)]
    [InlineData(InspectionResult.OrderedToRectify, "问题", null, "INSP-RECTIFY")]
    [InlineData(InspectionResult.OrderedToRectify, "问题", "2026-11-09", "INSP-RECTIFY")]
    [InlineData(InspectionResult.OrderedToRectify, "问题", "2026-11-10", null)]
    [InlineData(InspectionResult.NoProblem, null, "2026-12-01", "INSP-RECTIFY")]
    public void Enter_ResultFindingsAndLastDay_MustFitEachOther(InspectionResult result, string? findings, string? rectifyBy, string? code)
    {
        var found = new InspectionFindings(new(2026, 11, 9), result, findings, rectifyBy is null ? null : DateOnly.Parse(rectifyBy));

        if (code is null)
        {
            Assert.Equal(rectifyBy is not null, Enter(found).Rectification is not null);
        }
        else
        {
            Refused(code, () => Enter(found));
        }
    }

    [Fact]
    public void Enter_OnePersonTwice_IsRefused() => Refused("INSP-TWO", () => Enter(NoProblem(), [First, First]));

    [Fact]
    public void Enter_BeforeTheLaunchOrInTheFuture_IsRefused()
    {
        Refused("INSP-DATE", () => Enter(NoProblem() with { InspectedOn = Launched.AddDays(-1) }));
        Refused("DATE-FUTURE", () => Enter(NoProblem() with { InspectedOn = Today.AddDays(1) }));
        Enter(NoProblem() with { InspectedOn = Launched });
    }

    [Fact]
    public void Enter_AfterAllResultsAreIn_IsRefused()
    {
        var task = Task();
        task.Finish(Today, Launched, Today);

        Refused("INSP-STATE", () => InspectionRecord.Enter(Guid.CreateVersion7(), task, Guid.CreateVersion7(), [First, Second], NoProblem(), Today));
    }

    [Fact]
    public void Recheck_FailedThenPassed_ThenNoMore()
    {
        var record = Enter(new InspectionFindings(new(2026, 11, 9), InspectionResult.OrderedToRectify, "问题", new(2026, 11, 16)));
        Refused("INSP-RECHECK", () => record.Recheck(new(2026, 11, 8), [First, Second], true, null, Today));
        Refused("INSP-RECHECK", () => record.Recheck(new(2026, 11, 17), [First, Second], false, null, Today));
        Refused("INSP-TWO", () => record.Recheck(new(2026, 11, 17), [First], true, null, Today));
        record.Recheck(new(2026, 11, 17), [First, Second], false, "仍有问题", Today);
        Assert.Equal(RectificationState.Failed, record.Rectification!.State);
        record.Recheck(new(2026, 11, 20), [First, Second], true, null, Today);
        Assert.Equal(RectificationState.Passed, record.Rectification.State);
        Refused("INSP-RECHECK", () => record.Recheck(Today, [First, Second], true, null, Today));
    }

    [Fact]
    public void Recheck_NothingOrdered_IsRefused() => Refused("INSP-RECHECK", () => Enter(NoProblem()).Recheck(Today, [First, Second], true, null, Today));

    [Fact]
    public void Launch_JointAndParticipants_MustFitEachOther()
    {
        Refused("INSP-JOINT", () => Task(joint: true));
        Refused("INSP-JOINT", () => Task(participants: ["区公安分局"]));
        Refused("INSP-JOINT", () => Task(led: true));
        Refused("INSP-ITEMS", () => Task(items: []));
        Assert.Equal(["区公安分局"], Task(joint: true, led: true, participants: [" 区公安分局 ", "", "区公安分局"]).Participants);
    }

    [Fact]
    public void Publish_OnlyAfterAllResultsAreIn()
    {
        var task = Task();
        Refused("INSP-STATE", () => task.Publish(Today, Today));
        Refused("INSP-EMPTY", () => task.Finish(Today, null, Today));
        Refused("INSP-DATE", () => task.Finish(new(2026, 11, 9), new(2026, 11, 10), Today));
        task.Finish(new(2026, 11, 10), new(2026, 11, 10), Today);
        Refused("INSP-DATE", () => task.Publish(new(2026, 11, 9), Today));
        task.Publish(Today, Today);
        Assert.Equal(InspectionTaskState.Published, task.State);
    }

    [Theory]
    [InlineData("91120111MA0000000Q", "证号", null)]
    [InlineData("91120111ma0000000q", "证号", null)]
    [InlineData("91120111MA0000000P", "证号", "USCC")]
    [InlineData("91120111MA0000000Q", "", "LICENSE")]
    public void Register_Institution_ChecksCodeAndLicence(string code, string license, string? refusal)
    {
        void Register() => Institution.Register(Guid.CreateVersion7(), new InstitutionParticulars("某培训学校", code, license, "某路 1 号",
            InstitutionKind.TrainingInstitution, RiskClass.A, InstitutionStatus.Operating));

        if (refusal is null)
        {
            Register();
        }
        else
        {
            Refused(refusal, Register);
        }
    }

    private static CertifiedOfficer Officer(string name) => new(Guid.CreateVersion7(), name, "", "", Today, Today);

    private static InspectionFindings NoProblem() => new(new(2026, 11, 9), InspectionResult.NoProblem, null, null);

    private static InspectionRecord Enter(InspectionFindings found, IReadOnlyCollection<CertifiedOfficer>? inspectors = null) =>
        InspectionRecord.Enter(Guid.CreateVersion7(), Task(), Guid.CreateVersion7(), inspectors ?? [First, Second], found, Today);

    private static InspectionTask Task(bool joint = false, bool led = false, string[]? participants = null, Guid[]? items = null) => InspectionTask.Launch(
        Guid.CreateVersion7(), new InspectionTaskParticulars("某抽查", Launched, true, joint, led, participants ?? [], items ?? [Guid.CreateVersion7()]), Today);

    private static void Refused(string code, Action step) => Assert.Equal(code, Assert.Throws<RuleViolation>(step).Code);
}
