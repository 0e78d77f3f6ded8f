using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace XiqingEdu.Enforcement.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AuditEntries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ActorName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Action = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Sentence = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    SubjectId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    IpAddress = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    Changes = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditEntries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CalendarYears",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Published = table.Column<bool>(type: "bit", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    RestOnWeekday = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    WorkOnWeekend = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CalendarYears", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ColumnChoices",
                columns: table => new
                {
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    List = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Keys = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ColumnChoices", x => new { x.AccountId, x.List });
                });

            migrationBuilder.CreateTable(
                name: "DataProtectionKeys",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    FriendlyName = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Xml = table.Column<string>(type: "nvarchar(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DataProtectionKeys", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DiscretionBenchmarks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ViolationCode = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Bands = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DiscretionBenchmarks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Drafts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Path = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Fields = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    SavedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    IsRestoredOnPage = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Drafts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "InspectionItems",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Matter = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Basis = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InspectionItems", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "InspectionTasks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    LaunchedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Random = table.Column<bool>(type: "bit", nullable: false),
                    Joint = table.Column<bool>(type: "bit", nullable: false),
                    LedByBureau = table.Column<bool>(type: "bit", nullable: false),
                    Participants = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    State = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    FinishedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    PublishedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InspectionTasks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Institutions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    CreditCode = table.Column<string>(type: "nvarchar(18)", maxLength: 18, nullable: false),
                    LicenseNumber = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Address = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    RiskClass = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Status = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    SearchText = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Institutions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "LegalInstruments",
                columns: table => new
                {
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    InForceFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    Version = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Verification = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LegalInstruments", x => new { x.Title, x.InForceFrom });
                });

            migrationBuilder.CreateTable(
                name: "LoadedSeeds",
                columns: table => new
                {
                    Name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    LoadedAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LoadedSeeds", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "NumberSeries",
                columns: table => new
                {
                    Kind = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Last = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NumberSeries", x => new { x.Kind, x.Year });
                });

            migrationBuilder.CreateTable(
                name: "PenaltyCases",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ClosureApproval = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ArchivePeriod = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    ArchiveNumber = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    ArchivePages = table.Column<int>(type: "int", nullable: false),
                    FilePages = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    CorrectionOrder = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    RectificationStatus = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Stage = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    StageSinceOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DecidedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DecidedKind = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    Demand = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    CourtApplication = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Termination = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Exercise = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    ExerciseOwnerId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Explanations = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    ClueNumber = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Source = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    ClueSubject = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ClueContent = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    DiscoveredOn = table.Column<DateOnly>(type: "date", nullable: false),
                    CaseNumber = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Party_Kind = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    Party_Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Party_IdentityNumber = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Party_CreditCode = table.Column<string>(type: "nvarchar(18)", maxLength: 18, nullable: true),
                    Party_Representative = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    Party_LicenseNumber = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    Party_Address = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    Party_Phone = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Violation = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    ViolationCode = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    ActFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    ActUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    ActPlace = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    EndangersLifeOrFinance = table.Column<bool>(type: "bit", nullable: false),
                    FilingFacts = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    LeadHandler = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    AssistantHandler = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    LeadHandlerId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    AssistantHandlerId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    FormerHandlers = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    HandlerProposal = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    UnitEndorsement = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    FilingApproval = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    FiledOn = table.Column<DateOnly>(type: "date", nullable: true),
                    HearingHostId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Approvals = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Deliberation = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    ReviewWaiver = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Refunds = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Deferral = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Preservations = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Samplings = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Publicity = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    PublicityStatus = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    DecisionFellOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ProtectedNameList = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Recusals = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    RemedyPeriods = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Suspensions = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    RemedyStatus = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    SuspensionStatus = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    DecisionChange = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    OwnChange = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    RemadeAsCaseId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    RemadeFromCaseId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    JurisdictionTransfer = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    CriminalTransfer = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    CriminalStatus = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    SearchText = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PenaltyCases", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "People",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    IdentityNumber = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Unit = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Post = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_People", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SavedQueries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    List = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Query = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SavedQueries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SearchPairs",
                columns: table => new
                {
                    Pair = table.Column<int>(type: "int", nullable: false),
                    RecordId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchPairs", x => new { x.Pair, x.RecordId });
                });

            migrationBuilder.CreateTable(
                name: "Settings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Key = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    Penalties = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Settings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "TemplateVersions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    FileName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    FileSha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    FileLength = table.Column<long>(type: "bigint", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    UploadedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    UploadedById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    UploadedBy = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    WithdrawnOn = table.Column<DateOnly>(type: "date", nullable: true),
                    WithdrawnBy = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    WithdrawalReason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TemplateVersions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ViolationItems",
                columns: table => new
                {
                    Code = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Subjects = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Verification = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    InForceFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    Violation = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ViolationItems", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "InspectionTaskItems",
                columns: table => new
                {
                    TaskId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ItemId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InspectionTaskItems", x => new { x.TaskId, x.ItemId });
                    table.ForeignKey(
                        name: "FK_InspectionTaskItems_InspectionItems_ItemId",
                        column: x => x.ItemId,
                        principalTable: "InspectionItems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_InspectionTaskItems_InspectionTasks_TaskId",
                        column: x => x.TaskId,
                        principalTable: "InspectionTasks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "InspectionRecords",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TaskId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    InstitutionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    InspectedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Inspectors = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Result = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Findings = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InspectionRecords", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InspectionRecords_InspectionTasks_TaskId",
                        column: x => x.TaskId,
                        principalTable: "InspectionTasks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_InspectionRecords_Institutions_InstitutionId",
                        column: x => x.InstitutionId,
                        principalTable: "Institutions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CaseEvents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Sequence = table.Column<int>(type: "int", nullable: false),
                    Step = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    From = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    To = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Sentence = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    PenaltyCaseId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseEvents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CaseEvents_PenaltyCases_PenaltyCaseId",
                        column: x => x.PenaltyCaseId,
                        principalTable: "PenaltyCases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Decisions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    DecidedById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DecidedBy = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Outcome = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Opinion = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    DossierHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    StatesLateSurcharge = table.Column<bool>(type: "bit", nullable: false),
                    OverdueBasis = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Service = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    PenaltyCaseId = table.Column<Guid>(type: "uniqueidentifier", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Decisions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Decisions_PenaltyCases_PenaltyCaseId",
                        column: x => x.PenaltyCaseId,
                        principalTable: "PenaltyCases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Evidence",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Source = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Proves = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    CollectedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Collectors = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    FileName = table.Column<string>(type: "nvarchar(260)", maxLength: 260, nullable: false),
                    FileSha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    FileLength = table.Column<long>(type: "bigint", nullable: false),
                    ExcludedBecause = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    PenaltyCaseId = table.Column<Guid>(type: "uniqueidentifier", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Evidence", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Evidence_PenaltyCases_PenaltyCaseId",
                        column: x => x.PenaltyCaseId,
                        principalTable: "PenaltyCases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "InvestigationReports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Round = table.Column<int>(type: "int", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Facts = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    EvidenceAnalysis = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Nature = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    DiscretionFactors = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Correction = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    NewFacts = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    EarlierFines = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    DifferentActReason = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Outcome = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Investigators = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    PenaltyCaseId = table.Column<Guid>(type: "uniqueidentifier", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InvestigationReports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InvestigationReports_PenaltyCases_PenaltyCaseId",
                        column: x => x.PenaltyCaseId,
                        principalTable: "PenaltyCases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "IssuedDocuments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PenaltyCaseId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Act = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    About = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Title = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Number = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    DocumentOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Step = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    EventSequence = table.Column<int>(type: "int", nullable: false),
                    IssuedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    IssuedById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    IssuedBy = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    TemplateNumber = table.Column<int>(type: "int", nullable: false),
                    FileSha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    FileLength = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IssuedDocuments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_IssuedDocuments_PenaltyCases_PenaltyCaseId",
                        column: x => x.PenaltyCaseId,
                        principalTable: "PenaltyCases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LegalReviewRounds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Round = table.Column<int>(type: "int", nullable: false),
                    SubmittedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    SubmittedById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SubmittedBy = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Note = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    DossierHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Conclusion = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    ReviewedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Reviewer = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Findings = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Opinion = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    PenaltyCaseId = table.Column<Guid>(type: "uniqueidentifier", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LegalReviewRounds", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LegalReviewRounds_PenaltyCases_PenaltyCaseId",
                        column: x => x.PenaltyCaseId,
                        principalTable: "PenaltyCases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "OnSitePenalties",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Report = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    ReportedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    RecordAcceptance = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    ClosureApproval = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    ArchivePeriod = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    ArchiveNumber = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    ArchivePages = table.Column<int>(type: "int", nullable: false),
                    Stage = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    StageSinceOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Number = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Party_Kind = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Party_Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Party_IdentityNumber = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Party_CreditCode = table.Column<string>(type: "nvarchar(18)", maxLength: 18, nullable: false),
                    Party_Representative = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Party_LicenseNumber = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Party_Address = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Party_Phone = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    AdultConfirmed = table.Column<bool>(type: "bit", nullable: false),
                    Violation = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    ViolationCode = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    ActOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ActTime = table.Column<TimeOnly>(type: "time", nullable: false),
                    Place = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    PlaceInDistrict = table.Column<bool>(type: "bit", nullable: false),
                    Facts = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    FactsClear = table.Column<bool>(type: "bit", nullable: false),
                    Officers = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    FirstOfficerId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SecondOfficerId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CertificatesShown = table.Column<bool>(type: "bit", nullable: false),
                    Told = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    ToldOrally = table.Column<bool>(type: "bit", nullable: false),
                    Defense = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Outcome = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Correction = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    DraftedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DecidedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    StatesLateSurcharge = table.Column<bool>(type: "bit", nullable: false),
                    Delivery = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    ServedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    PenaltyCaseId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    RemedyPeriods = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Refunds = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    RemedyStatus = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    SearchText = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OnSitePenalties", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OnSitePenalties_PenaltyCases_PenaltyCaseId",
                        column: x => x.PenaltyCaseId,
                        principalTable: "PenaltyCases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PriorNotices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Round = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    ApprovedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ApprovedBy = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Facts = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Nature = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Outcome = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    HearingBecause = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    DefenseWorkingDays = table.Column<int>(type: "int", nullable: false),
                    Service = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Hearing = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Defense = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    PenaltyCaseId = table.Column<Guid>(type: "uniqueidentifier", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PriorNotices", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PriorNotices_PenaltyCases_PenaltyCaseId",
                        column: x => x.PenaltyCaseId,
                        principalTable: "PenaltyCases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PublicNotices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    IsExercise = table.Column<bool>(type: "bit", nullable: false),
                    Sequence = table.Column<int>(type: "int", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    DecisionNumber = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Party = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    CreditCode = table.Column<string>(type: "nvarchar(18)", maxLength: 18, nullable: false),
                    Representative = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Violation = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Basis = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Kinds = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    KindKeys = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    AmountFen = table.Column<long>(type: "bigint", nullable: false),
                    Bureau = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    DecidedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    PublishedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Credit = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    MinUntil = table.Column<DateOnly>(type: "date", nullable: false),
                    MaxUntil = table.Column<DateOnly>(type: "date", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    SearchText = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Repair = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    RepairAppliedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    WithdrawalReason = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    PenaltyCaseId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublicNotices", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PublicNotices_PenaltyCases_PenaltyCaseId",
                        column: x => x.PenaltyCaseId,
                        principalTable: "PenaltyCases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Accounts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MustChangePassword = table.Column<bool>(type: "bit", nullable: false),
                    IsDemo = table.Column<bool>(type: "bit", nullable: false),
                    PasswordChangedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DeactivatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UserName = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    Email = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "bit", nullable: false),
                    PasswordHash = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    SecurityStamp = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    PhoneNumber = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "bit", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "bit", nullable: false),
                    LockoutEnd = table.Column<DateTime>(type: "datetime2", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "bit", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Accounts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Accounts_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Certificates",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    EnforcementKind = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Region = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    IssuedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidUntil = table.Column<DateOnly>(type: "date", nullable: false),
                    PlatformNumber = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PredecessorId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Certificates", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Certificates_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LegalReviewers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    QualificationNumber = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    QualificationOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Degree = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    FirstEngagedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    WorkTime = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LegalReviewers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LegalReviewers_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Rectifications",
                columns: table => new
                {
                    RecordId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    State = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    RecheckedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    RecheckedBy = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Findings = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Rectifications", x => x.RecordId);
                    table.ForeignKey(
                        name: "FK_Rectifications_InspectionRecords_RecordId",
                        column: x => x.RecordId,
                        principalTable: "InspectionRecords",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Disputes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Stays = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Opinions = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Compliance = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    StruckOutOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ActKind = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Act = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    PenaltyCaseId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    OnSitePenaltyId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ViolationCode = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Assignment = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Statement = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Evidence = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Plaintiff = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    ReconsiderationId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    GovernmentIsCoDefendant = table.Column<bool>(type: "bit", nullable: true),
                    ComplaintReceivedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DefenseFiledOn = table.Column<DateOnly>(type: "date", nullable: true),
                    LitigationState = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    EffectiveOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Lost = table.Column<bool>(type: "bit", nullable: true),
                    LitigationWithdrawnAfterChange = table.Column<bool>(type: "bit", nullable: true),
                    Applicant = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    NoticeReceivedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Track = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    Organ = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    OrganNumber = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    ReconsiderationState = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    ResumesInto = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    ReplySubmittedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Outcome = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    DecidedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    OutcomeNote = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    OrderedToRemake = table.Column<bool>(type: "bit", nullable: true),
                    CompensationOrdered = table.Column<bool>(type: "bit", nullable: true),
                    NormativeDocFoundUnlawful = table.Column<bool>(type: "bit", nullable: true),
                    ReconsiderationWithdrawnAfterChange = table.Column<bool>(type: "bit", nullable: true),
                    ChangedTo = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    HandedInOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Request = table.Column<string>(type: "nvarchar(max)", maxLength: 20000, nullable: true),
                    ForwardedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    OwnCorrection = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Disputes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Disputes_Disputes_ReconsiderationId",
                        column: x => x.ReconsiderationId,
                        principalTable: "Disputes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Disputes_OnSitePenalties_OnSitePenaltyId",
                        column: x => x.OnSitePenaltyId,
                        principalTable: "OnSitePenalties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Disputes_PenaltyCases_PenaltyCaseId",
                        column: x => x.PenaltyCaseId,
                        principalTable: "PenaltyCases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OnSiteEvents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Sequence = table.Column<int>(type: "int", nullable: false),
                    Step = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    From = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    To = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Sentence = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    OnSitePenaltyId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OnSiteEvents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OnSiteEvents_OnSitePenalties_OnSitePenaltyId",
                        column: x => x.OnSitePenaltyId,
                        principalTable: "OnSitePenalties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Payments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ReceiptNumber = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    PaidOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Purpose = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    AmountFen = table.Column<long>(type: "bigint", nullable: false),
                    RecordedBy = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    OnSitePenaltyId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    PenaltyCaseId = table.Column<Guid>(type: "uniqueidentifier", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Payments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Payments_OnSitePenalties_OnSitePenaltyId",
                        column: x => x.OnSitePenaltyId,
                        principalTable: "OnSitePenalties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Payments_PenaltyCases_PenaltyCaseId",
                        column: x => x.PenaltyCaseId,
                        principalTable: "PenaltyCases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    UserId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ClaimType = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    ClaimValue = table.Column<string>(type: "nvarchar(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AspNetUserClaims_Accounts_UserId",
                        column: x => x.UserId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserLogins",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "nvarchar(450)", nullable: false),
                    ProviderKey = table.Column<string>(type: "nvarchar(450)", nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    UserId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserLogins", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_AspNetUserLogins_Accounts_UserId",
                        column: x => x.UserId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserTokens",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LoginProvider = table.Column<string>(type: "nvarchar(450)", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(450)", nullable: false),
                    Value = table.Column<string>(type: "nvarchar(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserTokens", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_AspNetUserTokens_Accounts_UserId",
                        column: x => x.UserId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PasswordRecords",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Hash = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PasswordRecords", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PasswordRecords_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RoleAssignments",
                columns: table => new
                {
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Role = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoleAssignments", x => new { x.AccountId, x.Role });
                    table.ForeignKey(
                        name: "FK_RoleAssignments_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CertificateEvents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CertificateId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Sequence = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    ValidUntil = table.Column<DateOnly>(type: "date", nullable: false),
                    Ground = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    VerifiedYear = table.Column<int>(type: "int", nullable: true),
                    TrainingHours = table.Column<int>(type: "int", nullable: true),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Changes = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    RecordedById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RecordedByName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    RecordedOn = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CertificateEvents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CertificateEvents_Certificates_CertificateId",
                        column: x => x.CertificateId,
                        principalTable: "Certificates",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ReviewerTerms",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LegalReviewerId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    FromOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ToOn = table.Column<DateOnly>(type: "date", nullable: true),
                    StartNote = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    EndNote = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReviewerTerms", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReviewerTerms_LegalReviewers_LegalReviewerId",
                        column: x => x.LegalReviewerId,
                        principalTable: "LegalReviewers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "BundleFiles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DisputeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    FileSha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BundleFiles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BundleFiles_Disputes_DisputeId",
                        column: x => x.DisputeId,
                        principalTable: "Disputes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DisputeDocuments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DisputeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    About = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Title = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    DocumentOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Step = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    EventSequence = table.Column<int>(type: "int", nullable: false),
                    IssuedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    IssuedById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    IssuedBy = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    FileSha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    FileLength = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DisputeDocuments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DisputeDocuments_Disputes_DisputeId",
                        column: x => x.DisputeId,
                        principalTable: "Disputes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DisputeEvents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Sequence = table.Column<int>(type: "int", nullable: false),
                    Step = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Sentence = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    DisputeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DisputeEvents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DisputeEvents_Disputes_DisputeId",
                        column: x => x.DisputeId,
                        principalTable: "Disputes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DisputeHearings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Sequence = table.Column<int>(type: "int", nullable: false),
                    Instance = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    StartTime = table.Column<TimeOnly>(type: "time", nullable: false),
                    Place = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    NotifiedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Plan = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Actual = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Record = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    CancelledFor = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    DisputeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DisputeHearings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DisputeHearings_Disputes_DisputeId",
                        column: x => x.DisputeId,
                        principalTable: "Disputes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DisputeLessons",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Sequence = table.Column<int>(type: "int", nullable: false),
                    Rule = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Defect = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Step = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    People = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Measure = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DoneOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Done = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    ViolationCode = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    RecordedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DisputeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DisputeLessons", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DisputeLessons_Disputes_DisputeId",
                        column: x => x.DisputeId,
                        principalTable: "Disputes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "LitigationInstances",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LitigationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Sequence = table.Column<int>(type: "int", nullable: false),
                    Level = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Origin = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Court = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    CaseNumber = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    JudgedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ServedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Outcomes = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    WithdrawnAfterChange = table.Column<bool>(type: "bit", nullable: false),
                    ChangedTo = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Note = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    EffectiveOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LitigationInstances", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LitigationInstances_Disputes_LitigationId",
                        column: x => x.LitigationId,
                        principalTable: "Disputes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "Accounts",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "IX_Accounts_PersonId",
                table: "Accounts",
                column: "PersonId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "Accounts",
                column: "NormalizedUserName",
                unique: true,
                filter: "[NormalizedUserName] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserClaims_UserId",
                table: "AspNetUserClaims",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserLogins_UserId",
                table: "AspNetUserLogins",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_Action_At",
                table: "AuditEntries",
                columns: new[] { "Action", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_At_Id",
                table: "AuditEntries",
                columns: new[] { "At", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_PersonId_At",
                table: "AuditEntries",
                columns: new[] { "PersonId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_SubjectId_At",
                table: "AuditEntries",
                columns: new[] { "SubjectId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_BundleFiles_DisputeId_FileSha256",
                table: "BundleFiles",
                columns: new[] { "DisputeId", "FileSha256" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_BundleFiles_FileSha256",
                table: "BundleFiles",
                column: "FileSha256");

            migrationBuilder.CreateIndex(
                name: "IX_CalendarYears_Year",
                table: "CalendarYears",
                column: "Year",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CaseEvents_PenaltyCaseId_Sequence",
                table: "CaseEvents",
                columns: new[] { "PenaltyCaseId", "Sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CaseEvents_PersonId_On",
                table: "CaseEvents",
                columns: new[] { "PersonId", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_CertificateEvents_CertificateId_Sequence",
                table: "CertificateEvents",
                columns: new[] { "CertificateId", "Sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CertificateEvents_Kind_On",
                table: "CertificateEvents",
                columns: new[] { "Kind", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_Certificates_Number",
                table: "Certificates",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Certificates_PersonId_Ordinal",
                table: "Certificates",
                columns: new[] { "PersonId", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Certificates_ValidUntil",
                table: "Certificates",
                column: "ValidUntil");

            migrationBuilder.CreateIndex(
                name: "IX_Decisions_Number",
                table: "Decisions",
                column: "Number");

            migrationBuilder.CreateIndex(
                name: "IX_Decisions_PenaltyCaseId",
                table: "Decisions",
                column: "PenaltyCaseId",
                unique: true,
                filter: "[PenaltyCaseId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_DiscretionBenchmarks_ViolationCode_ValidFrom",
                table: "DiscretionBenchmarks",
                columns: new[] { "ViolationCode", "ValidFrom" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DisputeDocuments_DisputeId_Kind_EventSequence",
                table: "DisputeDocuments",
                columns: new[] { "DisputeId", "Kind", "EventSequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DisputeDocuments_FileSha256",
                table: "DisputeDocuments",
                column: "FileSha256");

            migrationBuilder.CreateIndex(
                name: "IX_DisputeEvents_DisputeId_Sequence",
                table: "DisputeEvents",
                columns: new[] { "DisputeId", "Sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DisputeHearings_DisputeId_Sequence",
                table: "DisputeHearings",
                columns: new[] { "DisputeId", "Sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DisputeHearings_On",
                table: "DisputeHearings",
                column: "On");

            migrationBuilder.CreateIndex(
                name: "IX_DisputeLessons_DisputeId_Sequence",
                table: "DisputeLessons",
                columns: new[] { "DisputeId", "Sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DisputeLessons_DoneOn_DueOn",
                table: "DisputeLessons",
                columns: new[] { "DoneOn", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_DisputeLessons_ViolationCode",
                table: "DisputeLessons",
                column: "ViolationCode");

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_ComplaintReceivedOn_Id",
                table: "Disputes",
                columns: new[] { "ComplaintReceivedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_DecidedOn",
                table: "Disputes",
                column: "DecidedOn");

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_EffectiveOn_Lost",
                table: "Disputes",
                columns: new[] { "EffectiveOn", "Lost" });

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_LitigationState",
                table: "Disputes",
                column: "LitigationState");

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_NoticeReceivedOn_Id",
                table: "Disputes",
                columns: new[] { "NoticeReceivedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_OnSitePenaltyId",
                table: "Disputes",
                column: "OnSitePenaltyId");

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_PenaltyCaseId",
                table: "Disputes",
                column: "PenaltyCaseId");

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_ReconsiderationId",
                table: "Disputes",
                column: "ReconsiderationId");

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_ReconsiderationState",
                table: "Disputes",
                column: "ReconsiderationState");

            migrationBuilder.CreateIndex(
                name: "IX_Drafts_AccountId_Path",
                table: "Drafts",
                columns: new[] { "AccountId", "Path" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Drafts_SavedAt",
                table: "Drafts",
                column: "SavedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Evidence_PenaltyCaseId",
                table: "Evidence",
                column: "PenaltyCaseId");

            migrationBuilder.CreateIndex(
                name: "IX_InspectionItems_Matter",
                table: "InspectionItems",
                column: "Matter",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_InspectionRecords_InspectedOn_Id",
                table: "InspectionRecords",
                columns: new[] { "InspectedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_InspectionRecords_InstitutionId",
                table: "InspectionRecords",
                column: "InstitutionId");

            migrationBuilder.CreateIndex(
                name: "IX_InspectionRecords_TaskId_InstitutionId",
                table: "InspectionRecords",
                columns: new[] { "TaskId", "InstitutionId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_InspectionTaskItems_ItemId",
                table: "InspectionTaskItems",
                column: "ItemId");

            migrationBuilder.CreateIndex(
                name: "IX_InspectionTasks_LaunchedOn_Id",
                table: "InspectionTasks",
                columns: new[] { "LaunchedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Institutions_CreditCode",
                table: "Institutions",
                column: "CreditCode",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Institutions_Name",
                table: "Institutions",
                column: "Name");

            migrationBuilder.CreateIndex(
                name: "IX_InvestigationReports_PenaltyCaseId",
                table: "InvestigationReports",
                column: "PenaltyCaseId");

            migrationBuilder.CreateIndex(
                name: "IX_IssuedDocuments_PenaltyCaseId_Kind_Act",
                table: "IssuedDocuments",
                columns: new[] { "PenaltyCaseId", "Kind", "Act" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LegalReviewRounds_PenaltyCaseId",
                table: "LegalReviewRounds",
                column: "PenaltyCaseId");

            migrationBuilder.CreateIndex(
                name: "IX_LegalReviewers_PersonId",
                table: "LegalReviewers",
                column: "PersonId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LitigationInstances_LitigationId_Sequence",
                table: "LitigationInstances",
                columns: new[] { "LitigationId", "Sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OnSiteEvents_OnSitePenaltyId_Sequence",
                table: "OnSiteEvents",
                columns: new[] { "OnSitePenaltyId", "Sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OnSiteEvents_PersonId_On",
                table: "OnSiteEvents",
                columns: new[] { "PersonId", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_OnSitePenalties_DecidedOn",
                table: "OnSitePenalties",
                column: "DecidedOn");

            migrationBuilder.CreateIndex(
                name: "IX_OnSitePenalties_FirstOfficerId",
                table: "OnSitePenalties",
                column: "FirstOfficerId");

            migrationBuilder.CreateIndex(
                name: "IX_OnSitePenalties_Number",
                table: "OnSitePenalties",
                column: "Number");

            migrationBuilder.CreateIndex(
                name: "IX_OnSitePenalties_Party_Name",
                table: "OnSitePenalties",
                column: "Party_Name");

            migrationBuilder.CreateIndex(
                name: "IX_OnSitePenalties_PenaltyCaseId",
                table: "OnSitePenalties",
                column: "PenaltyCaseId");

            migrationBuilder.CreateIndex(
                name: "IX_OnSitePenalties_SecondOfficerId",
                table: "OnSitePenalties",
                column: "SecondOfficerId");

            migrationBuilder.CreateIndex(
                name: "IX_OnSitePenalties_Stage_StageSinceOn",
                table: "OnSitePenalties",
                columns: new[] { "Stage", "StageSinceOn" });

            migrationBuilder.CreateIndex(
                name: "IX_PasswordRecords_AccountId",
                table: "PasswordRecords",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_Payments_OnSitePenaltyId",
                table: "Payments",
                column: "OnSitePenaltyId");

            migrationBuilder.CreateIndex(
                name: "IX_Payments_PenaltyCaseId",
                table: "Payments",
                column: "PenaltyCaseId");

            migrationBuilder.CreateIndex(
                name: "IX_PenaltyCases_AssistantHandlerId",
                table: "PenaltyCases",
                column: "AssistantHandlerId");

            migrationBuilder.CreateIndex(
                name: "IX_PenaltyCases_CaseNumber",
                table: "PenaltyCases",
                column: "CaseNumber");

            migrationBuilder.CreateIndex(
                name: "IX_PenaltyCases_ClosedOn",
                table: "PenaltyCases",
                column: "ClosedOn");

            migrationBuilder.CreateIndex(
                name: "IX_PenaltyCases_ClueNumber",
                table: "PenaltyCases",
                column: "ClueNumber",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PenaltyCases_DecidedOn",
                table: "PenaltyCases",
                column: "DecidedOn");

            migrationBuilder.CreateIndex(
                name: "IX_PenaltyCases_ExerciseOwnerId",
                table: "PenaltyCases",
                column: "ExerciseOwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_PenaltyCases_FiledOn",
                table: "PenaltyCases",
                column: "FiledOn");

            migrationBuilder.CreateIndex(
                name: "IX_PenaltyCases_HearingHostId",
                table: "PenaltyCases",
                column: "HearingHostId");

            migrationBuilder.CreateIndex(
                name: "IX_PenaltyCases_LeadHandlerId",
                table: "PenaltyCases",
                column: "LeadHandlerId");

            migrationBuilder.CreateIndex(
                name: "IX_PenaltyCases_Party_Name",
                table: "PenaltyCases",
                column: "Party_Name");

            migrationBuilder.CreateIndex(
                name: "IX_PenaltyCases_PublicityStatus",
                table: "PenaltyCases",
                column: "PublicityStatus");

            migrationBuilder.CreateIndex(
                name: "IX_PenaltyCases_RemadeFromCaseId",
                table: "PenaltyCases",
                column: "RemadeFromCaseId");

            migrationBuilder.CreateIndex(
                name: "IX_PenaltyCases_RemedyStatus",
                table: "PenaltyCases",
                column: "RemedyStatus");

            migrationBuilder.CreateIndex(
                name: "IX_PenaltyCases_Stage_StageSinceOn",
                table: "PenaltyCases",
                columns: new[] { "Stage", "StageSinceOn" });

            migrationBuilder.CreateIndex(
                name: "IX_PenaltyCases_ViolationCode",
                table: "PenaltyCases",
                column: "ViolationCode");

            migrationBuilder.CreateIndex(
                name: "IX_People_Name",
                table: "People",
                column: "Name");

            migrationBuilder.CreateIndex(
                name: "IX_PriorNotices_Number",
                table: "PriorNotices",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PriorNotices_PenaltyCaseId",
                table: "PriorNotices",
                column: "PenaltyCaseId");

            migrationBuilder.CreateIndex(
                name: "IX_PublicNotices_PenaltyCaseId_Sequence",
                table: "PublicNotices",
                columns: new[] { "PenaltyCaseId", "Sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PublicNotices_Status_DecidedOn",
                table: "PublicNotices",
                columns: new[] { "Status", "DecidedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Rectifications_State_DueOn",
                table: "Rectifications",
                columns: new[] { "State", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_ReviewerTerms_LegalReviewerId_FromOn",
                table: "ReviewerTerms",
                columns: new[] { "LegalReviewerId", "FromOn" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SavedQueries_AccountId_List_Name",
                table: "SavedQueries",
                columns: new[] { "AccountId", "List", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Settings_Key",
                table: "Settings",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TemplateVersions_Kind_Number",
                table: "TemplateVersions",
                columns: new[] { "Kind", "Number" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AspNetUserClaims");

            migrationBuilder.DropTable(
                name: "AspNetUserLogins");

            migrationBuilder.DropTable(
                name: "AspNetUserTokens");

            migrationBuilder.DropTable(
                name: "AuditEntries");

            migrationBuilder.DropTable(
                name: "BundleFiles");

            migrationBuilder.DropTable(
                name: "CalendarYears");

            migrationBuilder.DropTable(
                name: "CaseEvents");

            migrationBuilder.DropTable(
                name: "CertificateEvents");

            migrationBuilder.DropTable(
                name: "ColumnChoices");

            migrationBuilder.DropTable(
                name: "DataProtectionKeys");

            migrationBuilder.DropTable(
                name: "Decisions");

            migrationBuilder.DropTable(
                name: "DiscretionBenchmarks");

            migrationBuilder.DropTable(
                name: "DisputeDocuments");

            migrationBuilder.DropTable(
                name: "DisputeEvents");

            migrationBuilder.DropTable(
                name: "DisputeHearings");

            migrationBuilder.DropTable(
                name: "DisputeLessons");

            migrationBuilder.DropTable(
                name: "Drafts");

            migrationBuilder.DropTable(
                name: "Evidence");

            migrationBuilder.DropTable(
                name: "InspectionTaskItems");

            migrationBuilder.DropTable(
                name: "InvestigationReports");

            migrationBuilder.DropTable(
                name: "IssuedDocuments");

            migrationBuilder.DropTable(
                name: "LegalInstruments");

            migrationBuilder.DropTable(
                name: "LegalReviewRounds");

            migrationBuilder.DropTable(
                name: "LitigationInstances");

            migrationBuilder.DropTable(
                name: "LoadedSeeds");

            migrationBuilder.DropTable(
                name: "NumberSeries");

            migrationBuilder.DropTable(
                name: "OnSiteEvents");

            migrationBuilder.DropTable(
                name: "PasswordRecords");

            migrationBuilder.DropTable(
                name: "Payments");

            migrationBuilder.DropTable(
                name: "PriorNotices");

            migrationBuilder.DropTable(
                name: "PublicNotices");

            migrationBuilder.DropTable(
                name: "Rectifications");

            migrationBuilder.DropTable(
                name: "ReviewerTerms");

            migrationBuilder.DropTable(
                name: "RoleAssignments");

            migrationBuilder.DropTable(
                name: "SavedQueries");

            migrationBuilder.DropTable(
                name: "SearchPairs");

            migrationBuilder.DropTable(
                name: "Settings");

            migrationBuilder.DropTable(
                name: "TemplateVersions");

            migrationBuilder.DropTable(
                name: "ViolationItems");

            migrationBuilder.DropTable(
                name: "Certificates");

            migrationBuilder.DropTable(
                name: "InspectionItems");

            migrationBuilder.DropTable(
                name: "Disputes");

            migrationBuilder.DropTable(
                name: "InspectionRecords");

            migrationBuilder.DropTable(
                name: "LegalReviewers");

            migrationBuilder.DropTable(
                name: "Accounts");

            migrationBuilder.DropTable(
                name: "OnSitePenalties");

            migrationBuilder.DropTable(
                name: "InspectionTasks");

            migrationBuilder.DropTable(
                name: "Institutions");

            migrationBuilder.DropTable(
                name: "People");

            migrationBuilder.DropTable(
                name: "PenaltyCases");
        }
    }
}
