using FluentValidation;
using Microsoft.AspNetCore.Mvc.Filters;

namespace XiqingEdu.Enforcement.Web.Platform.Forms;

/// <summary>Runs the validator of each posted form, asynchronously, before the action; the messages land beside their fields.</summary>
public sealed class FormValidationFilter : IAsyncActionFilter
{
    /// <inheritdoc />
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        foreach (var (name, value) in context.ActionArguments)
        {
            if (value is null
                || context.HttpContext.RequestServices.GetService(typeof(IValidator<>).MakeGenericType(value.GetType())) is not IValidator validator)
            {
                continue;
            }

            var prefix = context.HttpContext.Request.HasFormContentType
                && context.HttpContext.Request.Form.Keys.Any(k => k.StartsWith(name + ".", StringComparison.OrdinalIgnoreCase)) ? "Form." : "";
            var result = await validator.ValidateAsync(new ValidationContext<object>(value), context.HttpContext.RequestAborted);
            foreach (var error in result.Errors)
            {
                var key = prefix + error.PropertyName;
                if (context.ModelState[key] is not { Errors.Count: > 0 })
                {
                    context.ModelState.AddModelError(key, error.ErrorMessage);
                }
            }
        }

        await next();
    }
}
