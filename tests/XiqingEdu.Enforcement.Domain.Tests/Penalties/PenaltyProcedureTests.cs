using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties;
using XiqingEdu.Enforcement.Domain.Penalties.Hearings;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Domain.Wording;
using XiqingEdu.Enforcement.TestKit;
using Xunit;

namespace XiqingEdu.Enforcement.Domain.Tests.Penalties;

/// <summary>Every step in every stage: allowed where the table says so, refused everywhere else.</summary>
public sealed class PenaltyProcedureTests(PenaltyProcedureTests.OneCaseOfEachStage built) : IClassFixture<PenaltyProcedureTests.OneCaseOfEachStage>
{
    public static TheoryData<Stage, Step> Everything()
    {
        var data = new TheoryData<Stage, Step>();
        foreach (var stage in Enum.GetValues<Stage>())
        {
            foreach (var step in Enum.GetValues<Step>().Where(s => s != Step.RegisterClue))
            {
                data.Add(stage, step);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void Step_InStage_IsAllowedExactlyWhereTheTableSays(Stage stage, Step step)
    {
        if (PenaltyProcedure.Of(step).From.Contains(stage))
        {
            var (with, c, actor) = Ready(stage, step);
            var events = c.Events.Count;

            StepTaker.Take(step, c, actor, with);

            Assert.Contains(c.Stage, PenaltyProcedure.Of(step).To);
            Assert.Equal(events + 1, c.Events.Count);
            Assert.Equal(step, c.Events[^1].Step);
        }
        else
        {
            // A refused step changes nothing, so that one case of the stage serves them all.
            var (with, c) = built.At(stage);
            var events = c.Events.Count;

            var refused = Assert.Throws<RuleViolation>(() => StepTaker.Take(step, c, Staff.Everyman, with));

            Assert.Equal("STAGE", refused.Code);
            Assert.Contains(stage.Word(), refused.Sentence);
            Assert.Equal(stage, c.Stage);
            Assert.Equal(events, c.Events.Count);
        }
    }

    /// <summary>Every step in every stage in which the table allows it.</summary>
    public static TheoryData<Stage, Step> EveryAllowedStep() => Allowed(_ => true);

    [Theory]
    [MemberData(nameof(EveryAllowedStep))]
    public void Step_WithoutItsPermission_IsRefused(Stage stage, Step step)
    {
        var (with, c, actor) = Ready(stage, step);
        var stripped = actor with { Permissions = actor.Permissions.Where(p => p != PenaltyProcedure.Of(step).Permission).ToHashSet() };

        Assert.Equal("ROLE", Assert.Throws<RuleViolation>(() => StepTaker.Take(step, c, stripped, with)).Code);
    }

    /// <summary>What the handlers of a case do themselves; before the filing is proposed it has none.</summary>
    public static TheoryData<Stage, Step> ActsOfHandlers() =>
        Allowed(r => r.Permission == Permission.HandleCase && r.Step != Step.ProposeFiling);

    [Theory]
    [MemberData(nameof(ActsOfHandlers))]
    public void ActOfInvestigationOrService_ByAnotherThanTheHandlers_IsRefused(Stage stage, Step step) // 第四十二条第一款
    {
        var (with, c, _) = Ready(stage, step);

        Assert.Equal("HANDLER", Assert.Throws<RuleViolation>(() => StepTaker.Take(step, c, Staff.Everyman, with)).Code);
    }

    /// <summary>What is kept apart from the investigation: approval, decision, money, publication.</summary>
    public static TheoryData<Stage, Step> ActsOfOthers() => Allowed(r => r.Permission is
        Permission.HeadUnit or Permission.DecideCase or Permission.DecideCriminalTransfer or Permission.RecordPayment or Permission.ApprovePublicity);

    [Theory]
    [MemberData(nameof(ActsOfOthers))]
    public void ApprovalDecisionOrMoney_ByAnInvestigator_IsRefused(Stage stage, Step step) // 第五十七条、第六十七条第一款
    {
        var (with, c, _) = Ready(stage, step);

        Assert.Equal("G03", Assert.Throws<RuleViolation>(() => StepTaker.Take(step, c, Staff.Everyman with { PersonId = c.AssistantHandlerId!.Value }, with)).Code);
    }

    /// <summary>Everything that could be done where a case may rest.</summary>
    public static TheoryData<Stage, Step> ActsWhereACaseMayRest() => Allowed(r => r.Step != Step.SuspendCase, PenaltyProcedure.Of(Step.SuspendCase).From);

    [Theory]
    [MemberData(nameof(ActsWhereACaseMayRest))]
    public void Step_OfACaseThatRests_WaitsForItsResumption(Stage stage, Step step)
    {
        var (with, c, actor) = Ready(stage, step);
        if (step != Step.ResumeCase)
        {
            c.SuspendCase("等待鉴定", "", Staff.Leader, with.Law);
        }

        if (step is Step.ResumeCase or Step.ReassignHandlers or Step.ReplaceHandler)
        {
            StepTaker.Take(step, c, actor, with);
        }
        else
        {
            Assert.Equal("SUSPENDED", Assert.Throws<RuleViolation>(() => StepTaker.Take(step, c, actor, with)).Code);
        }
    }

    [Fact]
    public void Table_HasOneRowForEachStep_AndEachSaysWhy()
    {
        Assert.Equal(Enum.GetValues<Step>().Order(), PenaltyProcedure.Rows.Select(r => r.Step).Order());
        Assert.All(PenaltyProcedure.Rows, r =>
        {
            Assert.NotEmpty(r.What);
            Assert.NotEmpty(r.Why);
            Assert.NotEmpty(r.Article.Article);
            Assert.NotEmpty(r.To);
        });
    }

    private static TheoryData<Stage, Step> Allowed(Func<StepRule, bool> which, IReadOnlyList<Stage>? stages = null)
    {
        var data = new TheoryData<Stage, Step>();
        foreach (var stage in stages ?? Enum.GetValues<Stage>())
        {
            foreach (var rule in PenaltyProcedure.From(stage).Where(which))
            {
                data.Add(stage, rule.Step);
            }
        }

        return data;
    }

    /// <summary>A case in the stage in which the step's own guards hold, and the person who takes it.</summary>
    private static (PenaltyCaseBuilder With, PenaltyCase Case, Actor Actor) Ready(Stage stage, Step step)
    {
        var with = Builder(stage);
        switch (step)
        {
            case Step.DecideNoPenalty:
                with.ProposingNoPenalty();
                break;
            case Step.DismissCase:
                with.ProposingDismissal();
                break;
            case Step.SendToReview when stage == Stage.InvestigationConcluded:
                with.ProposingNoPenalty();
                break;
            case Step.WaiveReview:
                with.ReviewedOnlyWhereDemanded();
                if (stage == Stage.InvestigationConcluded)
                {
                    with.ProposingNoPenalty();
                }

                break;
            case Step.RequestHearing:
                with.Major();
                break;
            case Step.ExplainFinding when stage is < Stage.PenaltyDecided or Stage.TransferredToJudicial:
                with.WithLateDisposal();
                break;
            case Step.ReexamineDefense:
                with.WithDefense();
                break;
        }

        var c = with.At(stage);
        with.Tomorrow();
        switch (step)
        {
            case Step.ApproveFiling or Step.RefuseFiling when c.UnitEndorsement is null:
                c.EndorseFiling("同意", Staff.UnitHead, with.Law);
                break;
            case Step.ConcludeInvestigation or Step.ExcludeEvidence:
                c.AddEvidence(with.EvidenceItem(), Staff.Handler1, with.Law);
                break;
            case Step.ExplainFinding when stage == Stage.Investigating:
                with.DisposeLate(c);
                break;
            case Step.ExplainFinding when stage == Stage.NoPenaltyDecided:
                with.GoTo(with.Day.AddDays(30));
                c.ServeDecision(with.Service(), Staff.Handler1, with.Law);
                break;
            case Step.ExplainFinding when stage > Stage.NoPenaltyDecided || stage == Stage.PenaltyDecided:
                with.GoTo(c.Decision?.On.AddDays(30) ?? with.Day);
                break;
            case Step.ConfirmPerformance:
                with.PayAll(c);
                break;
            case Step.ApprovePreservation or Step.ExecutePreservation or Step.DisposePreservation:
                Preserve(c, with, step);
                break;
            case Step.RecheckCorrection:
                StepTaker.Take(Step.OrderCorrection, c, Staff.Handler1, with);
                break;
            case Step.DecideRecusal or Step.ConfirmEarlierActs:
                StepTaker.Take(Step.ApplyForRecusal, c, Staff.Handler1, with);
                if (step == Step.ConfirmEarlierActs)
                {
                    StepTaker.Take(Step.DecideRecusal, c, Staff.Leader, with);
                }

                break;
            case Step.ResumeCase:
                StepTaker.Take(Step.SuspendCase, c, Staff.Leader, with);
                break;
            case Step.DecideCriminalTransfer:
                StepTaker.Take(Step.ReportCrime, c, Staff.Handler1, with);
                break;
            case Step.ResumeFromJudicial:
                StepTaker.Take(Step.RecordJudicialReply, c, Staff.Handler1, with);
                break;
            case Step.CloseCase when stage == Stage.TransferredToJudicial:
                StepTaker.Take(Step.RecordJudicialReply, c, Staff.Handler1, with, agrees: false);
                break;
            case Step.ServeHearingNotice or Step.EndHearing:
                with.Hear(c, HearingState.Scheduled);
                break;
            case Step.HoldHearing:
                with.Hear(c, HearingState.Notified);
                with.GoTo(c.Notice!.Hearing!.HeldOn!.Value);
                break;
            case Step.ReportHearing:
                with.Hear(c, HearingState.Held);
                break;
            case Step.FallOverdue or Step.ServeDemand when stage != Stage.Overdue:
                with.PastDue(c);
                break;
            case Step.ApplyToCourt:
                with.IntoCourtWindow(c);
                break;
            case Step.RecordRefund when stage == Stage.EnforcementTerminated:
                c = with.At(Stage.Overdue);
                StepTaker.Take(Step.RecordPayment, c, Staff.Clerk, with, agrees: false);
                StepTaker.Take(Step.TerminateEnforcement, c, Staff.Leader, with);
                StepTaker.Take(Step.AnnulDecision, c, Staff.Leader, with);
                break;
            case Step.RecordRefund:
                if (stage is not (Stage.Performed or Stage.Closed or Stage.Archived))
                {
                    with.PayAll(c);
                }

                StepTaker.Take(Step.AnnulDecision, c, Staff.Leader, with);
                break;
            case Step.NoteRemedyResult or Step.CorrectRemedy or Step.NoteStay:
                StepTaker.Take(Step.NoteRemedy, c, Staff.Host, with);
                break;
            case Step.RemakeCase:
                StepTaker.Take(Step.AnnulDecision, c, Staff.Leader, with);
                break;
            case Step.CloseCase when stage is Stage.PenaltyDecided or Stage.DecisionServed or Stage.PaymentDeferred or Stage.Overdue or Stage.DemandServed or Stage.CourtEnforcementApplied:
                StepTaker.Take(Step.ExemptFromPublicity, c, Staff.UnitHead, with);
                StepTaker.Take(Step.AnnulDecision, c, Staff.Leader, with);
                break;
            case Step.CloseCase when stage == Stage.EnforcementTerminated:
                StepTaker.Take(Step.ExemptFromPublicity, c, Staff.UnitHead, with);
                break;
            case Step.PreparePublicity or Step.ApprovePublicity or Step.ReturnPublicity or Step.ExemptFromPublicity or Step.WithdrawPublicity or Step.ApproveWithdrawal
                or Step.RecordRepairApplication or Step.RecordRepairResult or Step.ExpirePublicity:
                BringPublicity(c, step, with);
                break;
            case Step.CloseCase when stage == Stage.Performed:
                c.ExemptFromPublicity("涉及隐私", Staff.UnitHead, with.Law);
                break;
            case Step.CloseCase when stage == Stage.NoPenaltyDecided:
                c.ServeDecision(with.Service(), Staff.Handler1, with.Law);
                break;
        }

        return (with, c, Staff.All.First(a => a != Staff.Everyman && a.May(PenaltyProcedure.Of(step).Permission)));
    }

    /// <summary>Brings the publication of a case, published already or not, to where the step finds it.</summary>
    private static void BringPublicity(PenaltyCase c, Step step, PenaltyCaseBuilder with)
    {
        if (c.Publicity.Status == PublicityStatus.Published && (step is Step.PreparePublicity or Step.ApprovePublicity or Step.ReturnPublicity or Step.ExemptFromPublicity))
        {
            c.WithdrawPublicity("公示的文字有误", Staff.Clerk, with.Law);
            c.ApproveWithdrawal(Staff.UnitHead, with.Law);
        }

        if (step is Step.PreparePublicity or Step.ExemptFromPublicity)
        {
            return;
        }

        if (c.Publicity.Status == PublicityStatus.Pending)
        {
            c.PreparePublicity(PenaltyCaseBuilder.PublicText, Staff.Clerk, with.Law);
        }

        if (step is Step.ApprovePublicity or Step.ReturnPublicity)
        {
            return;
        }

        if (c.Publicity.Status == PublicityStatus.Prepared)
        {
            c.ApprovePublicity(Staff.UnitHead, with.Law);
        }

        switch (step)
        {
            case Step.ApproveWithdrawal:
                c.WithdrawPublicity("公示的文字有误", Staff.Clerk, with.Law);
                break;
            case Step.RecordRepairApplication:
                with.On(c.PublicNotice!.MinUntil.AddDays(1));
                break;
            case Step.RecordRepairResult:
                with.On(c.PublicNotice!.MinUntil.AddDays(1));
                c.RecordRepairApplication(with.Day, Staff.Clerk, with.Law);
                break;
            case Step.ExpirePublicity:
                with.On(c.PublicNotice!.MaxUntil.AddDays(1));
                break;
        }
    }

    private static void Preserve(PenaltyCase c, PenaltyCaseBuilder with, Step upTo)
    {
        StepTaker.Take(Step.RequestPreservation, c, Staff.Handler1, with);
        if (upTo != Step.ApprovePreservation)
        {
            StepTaker.Take(Step.ApprovePreservation, c, Staff.Leader, with);
        }

        if (upTo == Step.DisposePreservation)
        {
            StepTaker.Take(Step.ExecutePreservation, c, Staff.Handler1, with);
        }
    }

    /// <summary>The cases on which steps are tried that their stage does not allow.</summary>
    public sealed class OneCaseOfEachStage
    {
        private readonly Dictionary<Stage, (PenaltyCaseBuilder With, PenaltyCase Case)> cases = [];

        /// <summary>The case in the stage.</summary>
        public (PenaltyCaseBuilder With, PenaltyCase Case) At(Stage stage)
        {
            if (!cases.TryGetValue(stage, out var found))
            {
                var with = Builder(stage);
                cases[stage] = found = (with, with.At(stage));
            }

            return found;
        }
    }

    private static PenaltyCaseBuilder Builder(Stage stage) => stage switch
    {
        Stage.NoPenaltyDecided => A.PenaltyCase().ProposingNoPenalty(),
        Stage.DismissedNoViolation => A.PenaltyCase().ProposingDismissal(),
        Stage.CollectiveDeliberation => A.PenaltyCase().Major(),
        _ => A.PenaltyCase(),
    };
}
