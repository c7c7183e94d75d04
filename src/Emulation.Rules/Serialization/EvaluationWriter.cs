using System.Text.Json;
using Emulation.Rules.Awards;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Ranking;
using Emulation.Rules.Scoring;
using Emulation.Rules.Writing;

namespace Emulation.Rules.Serialization;

/// <summary>The names of an evaluation's fields.</summary>
internal static class EvaluationWriter
{
    public static readonly JsonName Campaign = new("campaign");
    public static readonly JsonName LibraryVersion = new("libraryVersion");
    public static readonly JsonName EvaluatedAt = new("evaluatedAt");
    public static readonly JsonName InputFingerprint = new("inputFingerprint");
    public static readonly JsonName ResultFingerprint = new("resultFingerprint");
    public static readonly JsonName Supposed = new("supposed");
    public static readonly JsonName Population = new("population");
    public static readonly JsonName Sheets = new("sheets");
    public static readonly JsonName Standings = new("standings");
    public static readonly JsonName Recommendations = new("recommendations");

    /// <summary>A whole evaluation into a writer of a host's.</summary>
    public static void Write(Utf8JsonWriter writer, Evaluation evaluation)
    {
        writer.WriteStartObject();
        WriteFields(writer, evaluation);
        writer.WriteEndObject();
    }

    /// <summary>A whole evaluation without what its sheets can do without.</summary>
    public static void WriteCompact(Utf8JsonWriter writer, Evaluation evaluation, CompactSheet sheets, WorkMeter work)
    {
        var parts = new EvaluationWriter<WriterTokens>(new WriterTokens(writer, EvaluationJson.Options));
        writer.WriteStartObject();
        parts.Begin(evaluation, evaluation.ResultFingerprint);
        parts.BeforeSheets(evaluation);
        foreach (var sheet in work.Each(evaluation.Sheets))
        {
            sheets.Of(sheet).WriteTo(writer, EvaluationJson.Options);
        }

        parts.AfterSheets(evaluation, work.Step);
        writer.WriteEndObject();
    }

    /// <summary>The fields, inside an object that may have more.</summary>
    public static void WriteFields(Utf8JsonWriter writer, Evaluation evaluation)
    {
        var parts = new EvaluationWriter<WriterTokens>(new WriterTokens(writer, EvaluationJson.Options));
        parts.Begin(evaluation, evaluation.ResultFingerprint);
        parts.Continue(evaluation);
    }
}

/// <summary>
/// Writes an evaluation part by part, in the order in which they stand in the JSON. Nothing that was written is kept.
/// </summary>
internal sealed class EvaluationWriter<TJson>(TJson json)
    where TJson : struct, IJsonTokens
{
    /// <summary>The fields up to the fingerprint of the result, inside an object that may have more.</summary>
    public void Begin(Evaluation evaluation, string fingerprint) =>
        Begin(evaluation.Campaign, evaluation.LibraryVersion, evaluation.EvaluatedAt, evaluation.InputFingerprint, fingerprint);

    /// <summary>The fields behind it.</summary>
    public void Continue(Evaluation evaluation)
    {
        BeforeSheets(evaluation);
        foreach (var sheet in evaluation.Sheets)
        {
            Sheet(sheet);
        }

        AfterSheets(evaluation, () => { });
    }

    /// <summary>The fields behind it, up to the sheets.</summary>
    public void BeforeSheets(Evaluation evaluation)
    {
        if (evaluation.Supposed.Count > 0)
        {
            json.Other(EvaluationWriter.Supposed, evaluation.Supposed);
        }

        Population(evaluation.Population);
    }

    /// <summary>The fields behind the sheets.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="whenWritten">Called after each standing and recommendation.</param>
    public void AfterSheets(Evaluation evaluation, Action whenWritten)
    {
        Standings();
        foreach (var standing in evaluation.Standings)
        {
            Standing(standing);
            whenWritten();
        }

        Recommendations();
        foreach (var recommendation in evaluation.Recommendations)
        {
            Recommendation(recommendation);
            whenWritten();
        }

        json.EndArray();
    }

    /// <summary>The first fields; the fingerprint covers neither the instant nor itself.</summary>
    public void Begin(CampaignReference campaign, string libraryVersion, DateTimeOffset at, string inputFingerprint, string fingerprint)
    {
        json.Other(EvaluationWriter.Campaign, campaign);
        json.Text(EvaluationWriter.LibraryVersion, libraryVersion);
        json.Apart(EvaluationWriter.EvaluatedAt, at, default);
        json.Text(EvaluationWriter.InputFingerprint, inputFingerprint);
        json.Apart(EvaluationWriter.ResultFingerprint, fingerprint, "");
    }

    /// <summary>The population values; the sheets follow.</summary>
    public void Population(IReadOnlyList<PopulationValue> population)
    {
        json.Other(EvaluationWriter.Population, population);
        json.StartArray(EvaluationWriter.Sheets);
    }

    public void Sheet(ScoreSheet sheet) => SheetWriter.Write(json, sheet, sheet.PassingLines);

    /// <summary>The sheets are all there; the places follow.</summary>
    public void Standings()
    {
        json.EndArray();
        json.StartArray(EvaluationWriter.Standings);
    }

    public void Standing(Standing standing) => json.Other(standing);

    /// <summary>The places are all there; the recommendations follow.</summary>
    public void Recommendations()
    {
        json.EndArray();
        json.StartArray(EvaluationWriter.Recommendations);
    }

    public void Recommendation(Recommendation recommendation) => json.Other(recommendation);
}
