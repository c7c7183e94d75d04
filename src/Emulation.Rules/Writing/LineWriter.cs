using Emulation.Rules.Scoring;

namespace Emulation.Rules.Writing;

/// <summary>The lines of a score sheet as JSON: what the serializer makes of them, in the order in which it does.</summary>
internal static class LineWriter
{
    private static readonly JsonName Id = new("id");
    private static readonly JsonName Parent = new("parent");
    private static readonly JsonName Status = new("status");
    private static readonly JsonName Points = new("points");
    private static readonly JsonName MaxPoints = new("maxPoints");
    private static readonly JsonName Percent = new("percent");
    private static readonly JsonName Raw = new("raw");
    private static readonly JsonName Outside = new("outside");
    private static readonly JsonName Clamped = new("clamped");
    private static readonly JsonName Provisional = new("provisional");
    private static readonly JsonName Adjustment = new("adjustment");
    private static readonly JsonName Rules = new("rules");
    private static readonly JsonName Unmet = new("unmet");
    private static readonly JsonName Missing = new("missing");
    private static readonly JsonName Fault = new("fault");
    private static readonly JsonName Rule = new("rule");
    private static readonly JsonName Item = new("item");
    private static readonly JsonName Counted = new("counted");
    private static readonly JsonName Achievement = new("achievement");
    private static readonly JsonName CountedAs = new("countedAs");
    private static readonly JsonName Label = new("label");
    private static readonly JsonName LabelEnglish = new("labelEnglish");
    private static readonly JsonName Basis = new("basis");
    private static readonly JsonName Values = new("values");
    private static readonly JsonRun Unmarked = new((Clamped, JsonRun.False), (Provisional, JsonRun.False), (Adjustment, JsonRun.Null));
    private static readonly JsonRun Settled = new((Unmet, JsonRun.Empty), (Missing, JsonRun.Empty), (Fault, JsonRun.Null));
    private static readonly JsonRun Whole = new((Item, JsonRun.Null), (Counted, JsonRun.True));

    public static void Write<TJson>(TJson json, CriterionScore line)
        where TJson : struct, IJsonTokens
    {
        json.StartObject();
        json.Text(Id, line.Id);
        json.Text(Parent, line.Parent);
        json.Word(Status, EnumText<CriterionStatus>.Of(line.Status));
        json.Figure(Points, line.Points);
        json.Figure(MaxPoints, line.MaxPoints);
        json.Figure(Percent, line.Percent);
        json.Figure(Raw, line.Raw);
        if (line.Outside is { } outside)
        {
            json.Other(Outside, outside);
        }

        if (line is { Clamped: false, Provisional: false, Adjustment: null })
        {
            json.Run(Unmarked);
        }
        else
        {
            json.Flag(Clamped, line.Clamped);
            json.Flag(Provisional, line.Provisional);
            json.WriteRare(Adjustment, line.Adjustment);
        }

        json.StartArray(Rules);
        for (var i = 0; i < line.Rules.Count; i++)
        {
            Write(json, line.Rules[i]);
        }

        json.EndArray();
        if (line is { Unmet.Count: 0, Missing.Count: 0, Fault: null })
        {
            json.Run(Settled);
        }
        else
        {
            json.WriteRare(Unmet, line.Unmet);
            json.Write(Missing, line.Missing);
            json.WriteRare(Fault, line.Fault);
        }

        json.EndObject();
    }

    private static void Write<TJson>(TJson json, RuleScore rule)
        where TJson : struct, IJsonTokens
    {
        json.StartObject();
        json.Text(Rule, rule.Rule);
        json.Figure(Points, rule.Points);
        if (rule is { Item: null, Counted: true })
        {
            json.Run(Whole);
        }
        else
        {
            json.Write(Item, rule.Item);
            json.Flag(Counted, rule.Counted);
        }

        if (rule.Achievement is { } achievement)
        {
            json.Text(Achievement, achievement);
        }

        if (rule.CountedAs is { } countedAs)
        {
            json.Text(CountedAs, countedAs);
        }

        json.Text(Label, rule.Label);
        json.Text(LabelEnglish, rule.LabelEnglish);
        json.Write(Basis, rule.Basis);
        json.Write(Values, rule.Values);
        json.EndObject();
    }
}
