using System.Collections.Frozen;

namespace XiqingEdu.Enforcement.Web.Features.Audit.Shared;

/// <summary>Chinese words for the fields of records, as the auditor reads them: one for a name wherever it occurs, or one for a name in one record.</summary>
public static class FieldWords
{
    private static readonly FrozenDictionary<string, string> Known = """
        About=所记事项 AccessFailedCount=连续登录失败次数 AccountId=账号编号 Act=被诉（被复议）行为 IssuedDocument.Act=文书所记行为
        ActFrom=违法行为开始日期 ActKind=被诉（被复议）行为种类 ActOn=违法行为日期 ActPlace=违法行为发生地 ActTime=违法行为时间
        ActUntil=违法行为终了日期 Action=事项代码 ActorName=人员姓名 ActsAwaitConfirmation=此前行为待确认 ActsConfirmation=此前行为的效力
        Address=住址或者住所 AdultConfirmed=已核实当事人年满十八周岁 Against=不同意人数 Agrees=是否同意 AmountFen=金额
        Answers=法院答复 Applicant=申请人 AppliedOn=申请日期 Approval=审批 Approvals=审批意见 ApprovedBy=批准人 ApprovedOn=批准日期
        ArchiveNumber=档号 ArchivePages=案卷页数 ArchivePeriod=保管期限 AssistantHandler=协办人员 AssistantHandlerId=协办人员编号 At=时间
        Attendees=参加人员 Assignment=分办 Absence=负责人不出庭理由 AbsenceApproval=不出庭的批准 Actual=实际出庭 Answer=回复内容 AnsweredOn=回复日期 Appearance.Role=负责人身份
        Bands=各档次 Basis=依据 Bureau=处罚机关 By=办理人 ByParty=由当事人申请 ByName=登记人
        CaseNumber=案号 CauseOfAction=案由 CertificateId=执法证件记录编号 CertificateNumber=执法证号 CertificatesShown=已出示执法证件
        Chair=主持人 ChangedTo=变更后的内容 Changes=变动内容 Channel=救济途径 CheckedOn=核验日期 Circumstances=适用情形
        Claims=陈述申辩内容 Clearances=公示核查处理 ClosedBecause=不公开举行的理由 ClosedOn=结案日期 ClosureApproval=结案审批
        ClueContent=线索内容 ClueNumber=线索编号 ClueSubject=线索对象 Code=代码 CollectedOn=收集日期 Collectors=收集人员
        CompensationOrdered=责令赔偿 ComplaintReceivedOn=收到起诉状副本日期 Conclusion=结论 ConcurrencyStamp=并发标记 Content=内容
        Correction=责令改正内容 CorrectionOrder=责令改正 Court=法院 CourtApplication=申请法院强制执行 Credit=信用信息
        CreditCode=统一社会信用代码 CriminalStatus=涉嫌犯罪移送状态 CriminalTransfer=涉嫌犯罪移送 CurrentDueOn=现改正期限 CancelledFor=改期取消的情况 Compliance=履行
        Consent=同意或者准许的文书 Compliance.Report=履行情况
        DeactivatedAt=账号停用时间 DecidedBy=决定人 DecidedById=决定人编号 DecidedKind=处理决定种类 DecidedOn=决定日期 Decision=决定
        DecisionChange=决定的变更 DecisionFellOn=决定失效日期 DecisionNumber=决定书文号 Defense=陈述申辩 DefenseFiledOn=提交答辩状日期
        DefenseWorkingDays=陈述申辩期限（工作日） Deferral=暂缓或者分期缴纳 Degree=学历学位 Deliberation=集体讨论 DeliveredOn=交付日期
        Delivery=交付 Demand=催告 CorrectionOrder.Demand=责令改正要求 DeviationReason=偏离裁量基准的理由
        DifferentActReason=与原行为不同的理由 DiscoveredOn=发现日期 DiscretionFactors=裁量因素 Disposal=保存物品处理方式
        DisposalNote=保存物品处理说明 DisposedOn=处理日期 DisputeId=复议诉讼编号 DocumentOn=文书日期 DossierHash=审核材料校验值
        DraftedOn=登记日期 DrafterIds=拟制人员编号 DueOn=期限 Defect=存在的问题 Done=整改情况 DoneOn=完成日期 DraftedBy=拟稿人 DraftedById=拟稿人编号 Duty=履行内容
        Dispute.Opinions=意见书建议书
        EarlierActs=此前行为 EarlierFines=此前同一行为的罚款 EffectiveOn=生效日期 Email=电子邮箱 EmailConfirmed=邮箱已确认
        EndNote=离任说明 EndReason=终止理由 EndangersLifeOrFinance=涉及公民生命健康安全、金融安全且有危害后果 EndedOn=终止日期
        EnforcementKind=执法类别 EventSequence=经过序号 EvidenceAnalysis=证据分析 Examined=已审查 ExcludedBecause=排除理由
        ExcludingBasis=不计入期限的依据 ExecutedOn=执行日期 Exercise=演练 ExerciseOwnerId=演练人编号 Exercise.OwnerId=演练人编号 Exercise.StartedOn=演练开始日期
        Exercise.PresentDay=演练日 Exercise.Seat=演练身份 Exercise.Person=演练人员 SeatedPerson.Seat=演练身份 IsExercise=属于演练 Executors=执行人员 ExemptReason=不予公示理由 Explanations=核查说明
        Evidence=证据依据 Explanation=具体情况 EvidenceBundle.Items=证据依据 EvidenceItem.Name=证据名称 EvidenceItem.Purpose=证明对象
        Fact=事实 Factors=裁量情节 Facts=违法事实 FactsClear=事实清楚 Fields=填写内容 FileLength=文件大小（字节） FileName=文件名 FilePages=案卷页码
        FileSha256=文件校验值 FiledOn=立案日期 FilingApproval=立案审批 FilingFacts=立案事由 Findings=核查情况
        InspectionRecord.Findings=检查情况 LegalReviewRound.Findings=审核事项 Rectification.Findings=整改要求 FineFen=罚款
        FinishedOn=完成日期 First=第一名执法人员 FirstEngagedOn=首次从事审核日期 FirstOfficerId=第一名执法人员编号
        FormerHandlers=原办案人员 FriendlyName=名称 From=自 CaseEvent.From=原环节 OnSiteEvent.From=原环节 FromOn=任职起始日期 FrozenBy=固定人 FrozenById=固定人编号
        FrozenOn=固定日期 ForwardedOn=转送日期
        GovernmentIsCoDefendant=复议机关为共同被告 GrantedBy=批准人 GrantedOn=批准日期 Ground=事由
        HandedInOn=当面提交申请日期 HandedOver=当场交付 HandlerProposal=承办人意见 Hardship=经济困难情形 Hash=校验值 Hearing=听证 HearingBecause=应当告知听证的理由
        HearingHostId=听证主持人编号 Heaviest=最重处罚种类 HeldOn=举行日期 Host=主持人 HostId=主持人编号
        Id=编号 IdentityNumber=身份证件号码 IllegalGainsFen=违法所得 InForceFrom=施行日期 InOrder=是否符合要求 InspectedOn=检查日期
        Inspectors=检查人员 Installments=分期 InstitutionId=检查对象编号 Investigators=调查人员 IpAddress=来源地址 IsAdopted=是否采纳
        IsApproved=是否批准 IsDemo=演示账号 IsGranted=是否准许 IsRestoredOnPage=在页面恢复 IsSettled=是否办结 IssuedBy=出具人
        IssuedById=出具人编号 IssuedOn=出具日期 Certificate.IssuedOn=发证日期 Item=项目 ItemId=抽查事项编号 Items=物品清单
        Joint=部门联合 JudgedOn=裁判日期 JurisdictionTransfer=案件移送
        Key=项目代码 Keys=栏目 Kind=种类 KindKeys=处罚种类代码 Kinds=处罚种类 KindsText=处罚种类文字
        Last=最后编号 LaunchedOn=启动日期 LeadHandler=主办人员 LeadHandlerId=主办人员编号 LedByBureau=由本局牵头
        LegalReviewerId=法制审核人员编号 Level=审级 LicenseNumber=办学许可证号 List=列表 LitigationId=诉讼编号 LoadedAt=载入时间
        LockoutEnabled=启用锁定 LockoutEnd=锁定截止时间 LoginProvider=登录方式 Lost=是否败诉 Lawyers=律师 Leader=出庭负责人 Litigation.Opinions=意见书建议书
        Materials=移送材料 Matter=事项 MaxFen=最高金额 MaxMultiple=最高倍数 MaxUntil=最长公示至 MembersEntitled=应到人数
        Method=方式 MinFen=最低金额 MinMultiple=最低倍数 MinUntil=最短公示至 Minutes=笔录 MustChangePassword=须修改密码 Measure=整改措施
        Name=姓名 Party.Name=姓名或者名称 Institution.Name=单位名称 Evidence.Name=证据名称 LoadedSeed.Name=种子集名称 SavedQuery.Name=查询名称 Nature=违法行为定性 Necessity=公示的必要性 New=新值
        NewDueOn=新的改正期限 NewFacts=新的事实 NoPenaltyReason=不予处罚的理由 NormalizedEmail=规范化电子邮箱
        NormalizedUserName=规范化用户名 NormativeDocFoundUnlawful=附带审查的规范性文件不合法 Note=说明 NoticeNumber=通知书文号
        NoticeReceivedOn=收到答复通知书日期 NoticeService=通知书送达 Number=编号或者文号 Certificate.Number=执法证号 NotifiedOn=收到通知日期
        ObjectOfEnforcement=申请执行标的 Officers=执法人员 Old=原值 On=日期 OnSitePenaltyId=当场处罚编号 Opinion=意见 Opinions=讨论意见
        Options=可以适用的处罚 OrderedToRemake=责令重新作出 Ordinal=顺序号 Organ=机关 Reconsideration.Organ=复议机关
        OrganNumber=复议机关文号 OtherDuties=其他义务 Outcome=处理结果 OutcomeNote=结果说明 Outcomes=裁判结果
        OutstandingFen=尚欠金额 OverdueBasis=超期的法律依据 OwnChange=自行纠正
        Pages=页数 Pair=相邻两字 PaidBeforeFen=此前已缴 PaidOn=缴款日期 Participants=参加部门 Party=当事人 PartyOpinion=当事人意见
        PartyPresent=当事人到场 PasswordChangedAt=密码修改时间 PasswordHash=密码 Path=页面地址 PayableFen=应缴金额 Penalties=处罚
        SettingsRecord.Penalties=本局设置 PenaltyBasis=处罚依据 PenaltyCaseId=案件编号 PersonId=人员编号 PersonName=人员姓名
        Phone=联系电话 PhoneNumber=电话号码 PhoneNumberConfirmed=电话已确认 Place=地点 PlaceInDistrict=位于本区 Plaintiff=原告
        PlatformNumber=执法平台编号 Post=职务 PredecessorId=前一证件记录编号 PreparedBy=拟制人 Preservations=先行登记保存
        ProtectedNameList=受保护的姓名 Proves=证明对象 ProviderDisplayName=登录方式名称 ProviderKey=登录方式标识
        Publicity=公示 PublicityStatus=公示状态 Published=已公布 PublishedOn=公布日期 PublicNotice.PublishedOn=公示日期 Purpose=款项性质 People=涉及人员
        Plan=拟出庭人员 Proof=证明材料
        QualificationNumber=法律职业资格证书号 QualificationOn=取得资格日期 Query=查询条件
        Random=随机抽查 Reason=理由 ReceiptNumber=票据号 ReceivedOn=收到日期 RecheckedBy=复查人员 RecheckedOn=复查日期 Rechecks=复查
        Recipient=签收人 ReconsiderationId=行政复议编号 RecordAcceptance=备案审核 RecordId=检查记录编号 SearchPair.RecordId=记录编号 RecordedBy=登记人
        RecordedById=登记人编号 RecordedByName=登记人 RecordedOn=登记日期 RectificationStatus=改正状态 Recusals=回避
        Reexamination=复核意见 RefundedOn=退款日期 Refunds=退款 Refused=拒绝签收 Region=执法区域 RemadeAsCaseId=重新作出的案件编号
        RemadeFromCaseId=原案件编号 Remark=说明 RemedyPeriods=救济期间 RemedyStatus=救济状态 Repair=信用修复
        RepairAppliedOn=申请信用修复日期 RepliedOn=回复日期 Reply=回复 ReplySubmittedOn=提交答复日期 Report=报告
        OnSitePenalty.Report=报备 ReportedOn=报备日期 Representative=法定代表人或者负责人 Request=听证申请 RequestedBy=申请人 Origin=由何引起
        RequestedOn=申请日期 RestOnWeekday=调整为休息日的工作日 Result=结果 InspectionRecord.Result=检查结果 ReturnReason=退回理由
        ReviewWaiver=不经法制审核的说明 ReviewedOn=审核日期 Reviewer=审核人员 RiskClass=风险等级 Role=角色 Round=轮次 Reconsideration.Opinions=意见书建议书
        Reasons=理由 Record=开庭听证情况 ResumesInto=恢复后的状态 Returned=退回理由 Rule=违反的程序规则
        Samplings=抽样取证 SavedAt=保存时间 ScheduledOn=听证日期 SearchText=检索文字 Second=第二名执法人员
        SecondOfficerId=第二名执法人员编号 SecurityStamp=登录标记 Sentence=说明 Sequence=顺序号 Seriousness=情节 ServedOn=送达日期
        Servers=送达人员 Service=送达 Signature=签名情况 SignedBy=签批人 Source=来源 DiscretionBenchmark.Source=公布文件 Stage=环节 StageSinceOn=本环节开始日期
        StartNote=任职说明 State=状态 StateText=状态文字 StatesLateSurcharge=已载明加处罚款 Status=状态 Step=步骤 SubjectId=对象编号
        Subjects=适用对象 SubmittedBy=送审人 SubmittedById=送审人编号 SubmittedOn=送审日期 Summary=摘要 SuspensionStatus=中止状态
        Suspensions=中止 Staff=出庭工作人员 StartTime=开始时间 StartedOn=开始日期 Statement=答复或者答辩 Statement.Facts=事实和办理经过 Statement.Request=请求
        Stays=停止执行 StruckOutOn=注销误登记日期 OwnCorrection=自行纠正 OwnCorrection.Correction=纠正的内容 OwnCorrection.Told=告知申请人的情况 OwnCorrection.By=决定人 OwnCorrection.Annuls=撤销处罚决定 Reconsideration.Request=复议请求 Supplements=补充证据
        TaskId=检查任务编号 TemplateNumber=模板版本号 Termination=终结执行 Text=文字 Tier=裁量阶次 Tiers=裁量基准 Title=标题
        IssuedDocument.Title=文书名称 To=新环节 ToOn=任职终止日期 Told=告知 ToldOrally=已口头告知 Topic=审核事项 TrainingHours=培训学时 Instance=审级序号
        TwoFactorEnabled=启用双因素 Track=审理程序
        Unit=单位 UnitEndorsement=机构意见 Until=至 UploadedBy=上传人 UploadedById=上传人编号 UploadedOn=上传日期 UserId=账号编号 UserName=用户名
        ValidFrom=施行日期 TemplateVersion.ValidFrom=启用日期 ValidUntil=有效期至 Value=值 Verification=核实程度 VerifiedYear=审验年度 Version=版本 ViolatedProvision=违反的规定
        Violation=违法行为 ViolationCode=违法事项代码
        WasHeld=已举行 WithdrawalBy=撤回人 WithdrawalById=撤回人编号 WithdrawalReason=撤回理由 WithdrawnAfterChange=改变行为后撤回
        WithdrawnBy=撤回人 WithdrawnOn=撤回日期
        Word=名称 Words=发言 WorkOnWeekend=调整为工作日的休息日 WorkTime=专兼职
        Xml=内容
        Year=年度
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('=')).ToFrozenDictionary(p => p[0], p => p[1]);

    /// <summary>The word of a field; null where it has none, which a test of the whole model refuses.</summary>
    /// <param name="record">Name of the record or of the value object that has the field.</param>
    /// <param name="field">Name of the field.</param>
    public static string? Of(string record, string field) => Known.GetValueOrDefault($"{record}.{field}") ?? Known.GetValueOrDefault(field);
}
