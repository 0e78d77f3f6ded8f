using XiqingEdu.Enforcement.Domain.Law;
using XiqingEdu.Enforcement.Domain.People;
using XiqingEdu.Enforcement.Domain.Penalties.Transfers;
using XiqingEdu.Enforcement.Domain.Rules;
using XiqingEdu.Enforcement.Domain.Wording;

namespace XiqingEdu.Enforcement.Domain.Penalties;

/// <content>Transfer of jurisdiction, transfer to judicial organs and back.</content>
public sealed partial class PenaltyCase
{
    /// <summary>Where the case went; null while it stays.</summary>
    public JurisdictionTransfer? JurisdictionTransfer { get; private set; }

    /// <summary>The suspicion of crime; null while there is none.</summary>
    public CriminalTransfer? CriminalTransfer { get; private set; }

    /// <summary>For queries: where the suspicion of crime stands.</summary>
    public CriminalStatus CriminalStatus { get => CriminalTransfer?.Status ?? CriminalStatus.None; private set => _ = value; }

    /// <summary>Sends the case to the organ that has jurisdiction.</summary>
    public void TransferJurisdiction(string number, string organ, string reason, string materials, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.TransferJurisdiction, actor, law);
        JurisdictionTransfer = new JurisdictionTransfer(number, law.Today,
            Require.Text(organ, "接收机关", rule.Article, JurisdictionTransfer.OrganMaxLength, "Organ"),
            Require.Text(reason, "移送理由", rule.Article, JurisdictionTransfer.TextMaxLength, "Reason"),
            Require.Text(materials, "移送材料清单", rule.Article, JurisdictionTransfer.TextMaxLength, "Materials"));
        Leave(rule, Stage.TransferredJurisdiction, actor, law, $"{number} 移送{JurisdictionTransfer.Organ}管辖：{JurisdictionTransfer.Reason}");
    }

    /// <summary>Two officers report that the act may be a crime; the head decides within three days.</summary>
    public void ReportCrime(string report, InvestigatorPair officers, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.ReportCrime, actor, law);
        Require.That(officers.On == law.Today, "G02", Cite.Apl("第四十二条第一款"), "报告人的执法证件须按今天核验。");
        Require.That(IsHandler(officers.First.PersonId) && IsHandler(officers.Second.PersonId), "G22", rule.Article, $"由本案两名承办人（{HandlerNames}）组成专案组核实并报告。", "SecondOfficerId");
        CriminalTransfer = new CriminalTransfer(Require.Text(report, "涉嫌犯罪情况", rule.Article, CriminalTransfer.TextMaxLength, "Report"), officers);
        Leave(rule, Stage, actor, law, $"报告涉嫌犯罪，报告人 {officers.Text}。");
    }

    /// <summary>The head transfers, or refuses with the reason on the file.</summary>
    public void DecideCriminalTransfer(string number, bool approved, string organ, string materials, string opinion, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.DecideCriminalTransfer, actor, law);
        var decision = new Approval(actor.PersonId, actor.Name, law.Today, Opinion(opinion, "审批意见", rule.Article));
        if (!approved)
        {
            CriminalTransfer = CriminalTransfer! with { Status = CriminalStatus.NotApproved, Decision = decision };
            Leave(rule, Stage, actor, law, $"不批准移送司法机关：{decision.Opinion}");
            return;
        }

        CriminalTransfer = CriminalTransfer! with
        {
            Status = CriminalStatus.Transferred, Number = number, Decision = decision,
            Organ = Require.Text(organ, "接收机关", rule.Article, CriminalTransfer.OrganMaxLength, "Organ"),
            Materials = Require.Text(materials, "移送材料和涉案物品清单", rule.Article, CriminalTransfer.TextMaxLength, "Materials"),
        };
        Leave(rule, Stage.TransferredToJudicial, actor, law, $"{number} 移送{CriminalTransfer.Organ}。须在二十四小时内移送；已作出的警告、责令停产停业、暂扣或者吊销许可证件的处罚不停止执行。");
    }

    /// <summary>Records what the judicial organ did.</summary>
    public void RecordJudicialReply(CriminalStatus reply, DateOnly on, string note, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.RecordJudicialReply, actor, law);
        Require.That(reply is CriminalStatus.Accepted or CriminalStatus.NotFiled, "G22", rule.Article, "请选择立案或者不予立案。", "Reply");
        Require.NotInFuture(on, law.Today, "答复日期", rule.Article, "RepliedOn");
        Require.That(on >= CriminalTransfer!.Decision!.On, "DATE-ORDER", rule.Article, $"答复日期早于移送之日 {CriminalTransfer.Decision.On:yyyy-MM-dd}。", "RepliedOn");
        CriminalTransfer = CriminalTransfer with { Status = reply, RepliedOn = on, Reply = Opinion(note, "答复文号和内容", rule.Article) };
        Leave(rule, Stage, actor, law, $"{CriminalTransfer.Organ}答复（{on:yyyy-MM-dd}）：{reply.Word()}。{CriminalTransfer.Reply}");
    }

    /// <summary>No crime, but a penalty may still be due: the investigation goes on (《行政处罚法》第二十七条第一款).</summary>
    public void ResumeFromJudicial(string opinion, Actor actor, LegalFrame law)
    {
        var rule = Enter(Step.ResumeFromJudicial, actor, law);
        Leave(rule, Stage.Investigating, actor, law, $"司法机关不予立案，恢复行政处罚程序：{Opinion(opinion, "审批意见", rule.Article)}");
    }
}
