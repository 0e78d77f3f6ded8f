using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace XiqingEdu.Enforcement.TestKit;

/// <summary>Speaks HTTP and HTML as a browser without script does: follows nothing by itself, posts the forms that pages show.</summary>
public sealed class Browser(HttpClient client)
{
    private static readonly HtmlParser Parser = new();

    /// <summary>The client underneath, with its cookies.</summary>
    public HttpClient Client => client;

    /// <summary>Signs in and expects to be let in.</summary>
    public async Task SignInAsync(string userName, string password)
    {
        var page = await GetAsync("/sign-in");
        var answer = await SubmitAsync(page, "form[action='/sign-in']", new() { ["UserName"] = userName, ["Password"] = password });
        if (answer.Status != HttpStatusCode.Redirect)
        {
            throw new InvalidOperationException($"Sign-in of {userName} answered {answer.Status}: {answer.Text}");
        }
    }

    /// <summary>Gets a page.</summary>
    public async Task<Answer> GetAsync(string path) => await ReadAsync(path, await client.GetAsync(path));

    /// <summary>Posts a form of a shown page: its own fields and hidden ones, with some of them filled anew; a button may name another action.</summary>
    public Task<Answer> SubmitAsync(Answer page, string formSelector, Dictionary<string, string>? fields = null, IReadOnlyDictionary<string, (string Name, byte[] Bytes)>? files = null, string? action = null)
    {
        var form = page.Document.QuerySelector(formSelector) as IHtmlFormElement
            ?? throw new InvalidOperationException($"No form {formSelector} on {page.Path}: {page.Text}");
        var values = new List<KeyValuePair<string, string>>();
        foreach (var element in form.Elements)
        {
            var name = element.GetAttribute("name");
            if (string.IsNullOrEmpty(name) || element.HasAttribute("disabled") || fields?.ContainsKey(name) == true)
            {
                continue;
            }

            switch (element)
            {
                case IHtmlInputElement { Type: "checkbox" or "radio" } choice when choice.IsChecked:
                    values.Add(new(name, choice.Value));
                    break;
                case IHtmlInputElement { Type: not ("checkbox" or "radio" or "file" or "submit") } input:
                    values.Add(new(name, input.Value));
                    break;
                case IHtmlTextAreaElement area:
                    values.Add(new(name, area.Value));
                    break;
                case IHtmlSelectElement select when select.Value is { } chosen:
                    values.Add(new(name, chosen));
                    break;
            }
        }

        foreach (var (name, value) in fields ?? [])
        {
            if (value.Length == 0 && form.Elements.Any(e => e.GetAttribute("name") == name && e is IHtmlInputElement { Type: "checkbox" or "radio" }))
            {
                continue; // A browser sends nothing for boxes that are not ticked.
            }

            values.AddRange(value.Split('|').Select(v => KeyValuePair.Create(name, v)));
        }

        action ??= form.GetAttribute("action") is { Length: > 0 } target ? target : page.Path;
        return files is null ? PostAsync(action, values) : PostFilesAsync(action, values, files);
    }

    /// <summary>Posts fields as they are.</summary>
    public async Task<Answer> PostAsync(string path, IEnumerable<KeyValuePair<string, string>> fields) =>
        await ReadAsync(path, await client.PostAsync(path, new FormUrlEncodedContent(fields)));

    private async Task<Answer> PostFilesAsync(string path, IEnumerable<KeyValuePair<string, string>> fields, IReadOnlyDictionary<string, (string Name, byte[] Bytes)> files)
    {
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
        {
            content.Add(new StringContent(value), name);
        }

        foreach (var (name, file) in files)
        {
            content.Add(new ByteArrayContent(file.Bytes), name, file.Name);
        }

        return await ReadAsync(path, await client.PostAsync(path, content));
    }

    private static async Task<Answer> ReadAsync(string path, HttpResponseMessage response)
    {
        var bytes = await response.Content.ReadAsByteArrayAsync();
        var isText = response.Content.Headers.ContentType?.MediaType is "text/html" or "application/json" or "text/plain";
        var text = isText ? System.Text.Encoding.UTF8.GetString(bytes) : "";
        return new Answer(path, response.StatusCode, response.Headers.Location?.ToString(), text, bytes, Parser.ParseDocument(text), response);
    }
}
