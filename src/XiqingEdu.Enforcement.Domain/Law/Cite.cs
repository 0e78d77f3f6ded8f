namespace XiqingEdu.Enforcement.Domain.Law;

/// <summary>The instruments that the procedures rest on, so that a citation names its article once.</summary>
public static class Cite
{
    /// <summary>行政处罚法 (2021).</summary>
    public static Citation Apl(string article) => new("中华人民共和国行政处罚法", article);

    /// <summary>行政复议法 (2023).</summary>
    public static Citation Arl(string article) => new("中华人民共和国行政复议法", article);

    /// <summary>行政诉讼法 (2017).</summary>
    public static Citation All(string article) => new("中华人民共和国行政诉讼法", article);

    /// <summary>行政强制法 (2011).</summary>
    public static Citation Acl(string article) => new("中华人民共和国行政强制法", article);

    /// <summary>档案法 (2020).</summary>
    public static Citation Archives(string article) => new("中华人民共和国档案法", article);

    /// <summary>民事诉讼法 (2023), for service and time limits.</summary>
    public static Citation Cpl(string article) => new("中华人民共和国民事诉讼法", article);

    /// <summary>民法典, for counting periods.</summary>
    public static Citation CivilCode(string article) => new("中华人民共和国民法典", article);

    /// <summary>国办发〔2018〕118号, the three systems.</summary>
    public static Citation ThreeSystems(string part) => new("国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见", part);

    /// <summary>优化营商环境条例 (2019).</summary>
    public static Citation BusinessEnvironment(string article) => new("优化营商环境条例", article);

    /// <summary>信用修复管理办法 (in force 2026-04-01).</summary>
    public static Citation CreditRepair(string part) => new("信用修复管理办法", part);

    /// <summary>行政执法机关移送涉嫌犯罪案件的规定 (2020).</summary>
    public static Citation CriminalTransferRules(string article) => new("行政执法机关移送涉嫌犯罪案件的规定", article);

    /// <summary>国家赔偿法 (2012).</summary>
    public static Citation StateCompensation(string article) => new("中华人民共和国国家赔偿法", article);

    /// <summary>A rule of the bureau's own administration, where no statute speaks.</summary>
    public static Citation House(string rule) => new("本局行政执法内部管理规定", rule);
}
