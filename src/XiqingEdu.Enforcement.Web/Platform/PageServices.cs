using System.Text.Encodings.Web;
using System.Text.Unicode;
using FluentValidation;
using FluentValidation.AspNetCore;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.Extensions.WebEncoders;
using XiqingEdu.Enforcement.Web.Platform.Forms;
using XiqingEdu.Enforcement.Web.Platform.Forms.Drafts;
using XiqingEdu.Enforcement.Web.Platform.Jobs;
using XiqingEdu.Enforcement.Web.Platform.Uploads;
using XiqingEdu.Enforcement.Web.Platform.Views;

namespace XiqingEdu.Enforcement.Web.Platform;

/// <summary>MVC with views beside their feature, antiforgery on every post, and messages in Chinese.</summary>
public static class PageServices
{
    /// <summary>Registers controllers, views, validation and encoding.</summary>
    public static void AddEnforcementPages(this IServiceCollection services)
    {
        services.AddControllersWithViews(options =>
        {
            options.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
            options.Filters.Add<FormValidationFilter>();
            options.Filters.Add<DraftFilter>();
            options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
            ChineseBinding(options.ModelBindingMessageProvider);
        }).AddRazorOptions(razor =>
        {
            razor.ViewLocationFormats.Clear();
            razor.ViewLocationFormats.Add("/Features/Shared/{0}.cshtml");
            razor.ViewLocationExpanders.Add(new FeatureViewLocations());
        });
        services.Configure<RouteOptions>(options => options.LowercaseUrls = true);
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddAntiforgery(options => (options.Cookie.Name, options.Cookie.SecurePolicy) = ("xiqingedu-antiforgery", CookieSecurePolicy.SameAsRequest));
        services.Configure<CookieTempDataProviderOptions>(options => (options.Cookie.Name, options.Cookie.SecurePolicy) = ("xiqingedu-notice", CookieSecurePolicy.SameAsRequest));
        ValidatorOptions.Global.DefaultRuleLevelCascadeMode = CascadeMode.Stop;
        services.AddFluentValidationClientsideAdapters();
        services.AddScoped<DraftStore>();
        services.AddScoped<IJob, DraftSweepJob>();
        services.AddScoped<IJob, UploadSweepJob>();
        services.AddValidatorsFromAssemblyContaining<FormValidationFilter>(includeInternalTypes: true);
    }

    private static void ChineseBinding(DefaultModelBindingMessageProvider messages)
    {
        messages.SetAttemptedValueIsInvalidAccessor((value, _) => $"“{value}”不是有效的内容，请按提示的格式填写。");
        messages.SetMissingBindRequiredValueAccessor(_ => "请填写此项。");
        messages.SetMissingKeyOrValueAccessor(() => "请填写此项。");
        messages.SetMissingRequestBodyRequiredValueAccessor(() => "请求内容为空。");
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => $"“{value}”不是有效的内容。");
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => "内容无效。");
        messages.SetNonPropertyValueMustBeANumberAccessor(() => "请填写数字。");
        messages.SetUnknownValueIsInvalidAccessor(_ => "内容无效。");
        messages.SetValueIsInvalidAccessor(value => $"“{value}”不是有效的内容。");
        messages.SetValueMustBeANumberAccessor(_ => "请填写数字。");
        messages.SetValueMustNotBeNullAccessor(_ => "请填写此项。");
    }
}
