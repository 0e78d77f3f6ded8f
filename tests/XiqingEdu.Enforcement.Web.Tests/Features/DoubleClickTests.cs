using System.Net;
using Microsoft.EntityFrameworkCore;
using XiqingEdu.Enforcement.Data.Auditing;
using XiqingEdu.Enforcement.TestKit;
using XiqingEdu.Enforcement.Web.Routes;
using Xunit;

namespace XiqingEdu.Enforcement.Web.Tests.Features;

/// <summary>A form that is sent four times at the same moment, and once more later, is saved once; every click is led to the one record.</summary>
public sealed class DoubleClickTests
{
    public static TheoryData<string, string, string, Dictionary<string, string>> Forms() => new()
    {
        {
            "dispute", DisputePaths.RegisterReconsideration, "Reconsideration.Receive", new()
            {
                ["Form.OrganNumber"] = "西青政复〔2026〕77号", ["Form.NoticeReceivedOn"] = "2026-11-20", ["Form.Applicant"] = "苏静宜",
                ["Form.ActKind"] = "PenaltyDecision", ["Form.Act"] = "行政处罚决定（双击）",
            }
        },
        {
            "dispute", DisputePaths.RegisterLitigation, "Litigation.Receive", new()
            {
                ["Form.Court"] = "天津市西青区人民法院", ["Form.CourtCaseNumber"] = "（2026）津0111行初77号", ["Form.ComplaintReceivedOn"] = "2026-11-20",
                ["Form.Plaintiff"] = "苏静宜", ["Form.ActKind"] = "PenaltyDecision", ["Form.Act"] = "行政处罚决定（双击）",
            }
        },
        { "inspections", InspectionPaths.RegisterItem, "Inspection.ItemRegistered", new() { ["Form.Matter"] = "双击事项", ["Form.Basis"] = "《教育督导条例》第十一条" } },
        {
            "inspections", InspectionPaths.RegisterInstitution, "Inspection.InstitutionRegistered", new()
            {
                ["Form.Name"] = "双击小学", ["Form.Kind"] = "School", ["Form.CreditCode"] = "91120111MA0000000Q", ["Form.Address"] = "示例路1号",
                ["Form.RiskClass"] = "B", ["Form.Status"] = "Operating",
            }
        },
        {
            "certificates", OfficerPaths.NewOfficer, "Person.Registered", new()
            {
                ["Form.Name"] = "双击人员", ["Form.Unit"] = "执法科", ["Form.Post"] = "科员", ["Form.Kind"] = "CivilServant",
            }
        },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Register_SentFourTimesAtOnceAndOnceMore_IsSavedOnce(string userName, string path, string action, Dictionary<string, string> fields)
    {
        await using var portal = await Portal.OpenAsync();
        var browser = await portal.SignedInAsync(userName);
        var before = await CountAsync(portal, action);
        var page = await browser.GetAsync(path);

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => browser.SubmitAsync(page, "main form", fields)));
        var later = await browser.SubmitAsync(page, "main form", fields);

        Assert.All(answers.Append(later), a => Assert.True(a.Status == HttpStatusCode.Redirect, string.Join(" / ", a.Errors)));
        Assert.Single(answers.Append(later).Select(a => a.Location).Distinct());
        Assert.Matches("没有重复(登记|保存)", (await browser.GetAsync(later.Location!)).TextOf(".notice-green"));
        Assert.Equal(before + 1, await CountAsync(portal, action));
    }

    private static Task<int> CountAsync(Portal portal, string action) => portal.WithDatabaseAsync(db => db.Set<AuditEntry>().CountAsync(e => e.Action == action));
}
