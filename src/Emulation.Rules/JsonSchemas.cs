using Emulation.Rules.Json;
using Emulation.Rules.Serialization;

namespace Emulation.Rules;

/// <summary>
/// The JSON Schemas (draft-07) of the files a campaign is made of and applied to, for editors and for hosts that check before they load.
/// </summary>
public static class JsonSchemas
{
    /// <summary>The schema of <c>campaign.json</c>.</summary>
    public static string Campaign => Read("campaign");

    /// <summary>The schema of a <c>campaign.json</c> that is laid over another one and says only what differs.</summary>
    public static string Extension => Read("extension");

    /// <summary>The schema of the files in <c>workflows</c>.</summary>
    public static string Workflow => Read("workflow");

    /// <summary>The schema of <c>cases.json</c>.</summary>
    public static string Cases => Read("cases");

    /// <summary>The schema of submissions in JSON.</summary>
    public static string Submissions => Read("submissions");

    /// <summary>The schema of a council's decisions.</summary>
    public static string Decisions => Read("decisions");

    /// <summary>
    /// The schema (draft 2020-12) of a result as <see cref="Serialization.ResultJson"/> writes it, for OpenAPI and for clients in other
    /// languages.
    /// </summary>
    /// <typeparam name="T">A result, such as <see cref="Evaluation"/> or <see cref="Scoring.ScoreSheet"/>.</typeparam>
    public static string Result<T>() => ResultSchemas.Of(typeof(T)).ToJsonString(ResultShape.Options);

    private static string Read(string name)
    {
        using var stream = typeof(JsonSchemas).Assembly.GetManifestResourceStream($"{name}.schema.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
