using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Source;
using Emulation.Rules.Wording;

namespace Emulation.Rules.Authoring;

/// <summary>
/// Renames a symbol over all files. What it would do is tried: where the campaign would be refused, or a name would come to mean something
/// else, it says so instead.
/// </summary>
internal sealed class Renaming(WorkspaceModel model, Symbol symbol, string newId, CancellationToken cancellationToken)
{
    private static readonly char[] NeedsQuotes = [',', ';', '\t'];

    public EditPlan Plan()
    {
        if (Refusal() is { } refusal)
        {
            return new EditPlan { Refusal = refusal };
        }

        var places = new SymbolPlaces(model).Of(symbol);
        var plan = EditPlan.Of(places.Select(Edit));
        var after = Apply(plan);
        if (NewErrors(after).FirstOrDefault() is { } error)
        {
            return new EditPlan { Refusal = EditTexts.WouldBreak(
                symbol.Id, newId, Pairs.Told(error.ToString)) };
        }

        // Whatever was this is still this, and nothing else has become it.
        return new SymbolPlaces(after).Of(symbol with { Id = newId }).Count == places.Count ? plan
            : EditPlan.Refused(EditTexts.MeansElse(symbol.Id, newId));
    }

    private LocalizedText? Refusal()
    {
        if (symbol.Kind is SymbolKind.BuiltIn or SymbolKind.Function or SymbolKind.Participant)
        {
            return EditTexts.NotRenamed(symbol.Id, Kind);
        }

        if (model.Base is { } below && below.IsDeclared(symbol))
        {
            return EditTexts.OfBase(symbol.Id, below.Name);
        }

        if (!model.Declared.ContainsKey(symbol))
        {
            return EditTexts.NotDeclared(symbol.Id);
        }

        if (IsName ? !ReservedNames.IsId(newId) || ReservedNames.Contains(newId) : !IsText)
        {
            return EditTexts.NoId(newId);
        }

        if (newId == symbol.Id)
        {
            return EditTexts.SameId;
        }

        var taken =
            model.Declared.Keys.FirstOrDefault(other => other == symbol with { Id = newId })
                ?? (IsName && symbol.Owner.Length == 0 ? model.Campaign!.Find(newId) : null);
        return taken is null ? null : EditTexts.Taken(newId, AuthoringTexts.KindOf(taken.Kind));
    }

    private LocalizedText Kind => AuthoringTexts.KindOf(symbol.Kind);

    /// <summary>Whether expressions write it as a name.</summary>
    private bool IsName =>
        symbol.Kind is SymbolKind.Indicator or SymbolKind.Field or SymbolKind.Constant or SymbolKind.Figure or SymbolKind.Criterion
        or SymbolKind.Parameter or SymbolKind.PopulationValue or SymbolKind.Param;

    /// <summary>Whether it can be written as it is in JSON and in expressions.</summary>
    private bool IsText =>
        !string.IsNullOrWhiteSpace(newId) && UnicodeText.IsValid(newId) && !newId.Any(c => char.IsControl(c) || c is '"' or '\\');

    private TextEdit Edit(SymbolPlace place)
    {
        var file = model.Get(place.File);
        var start = file.OffsetOf(place.Range.Start);
        var needsQuotes =
            file.Kind == WorkspaceFileKind.Table && newId.IndexOfAny(NeedsQuotes) >= 0 && (start == 0 || file.Text[start - 1] != '"');
        return new TextEdit { File = place.File, Range = place.Range, NewText = needsQuotes ? $"\"{newId}\"" : newId };
    }

    private WorkspaceModel Apply(EditPlan plan) => plan.Edits.GroupBy(edit => edit.File, StringComparer.Ordinal).Aggregate(
        model, (changed, edits) => changed.With(new WorkspaceFile(edits.Key, TextEdits.Apply(model.Get(edits.Key), edits))));

    private IEnumerable<Diagnostic> NewErrors(WorkspaceModel after)
    {
        var before =
            Errors(model).GroupBy(error => error.Code, StringComparer.Ordinal)
                .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        return Errors(after).GroupBy(error => error.Code, StringComparer.Ordinal)
            .Where(group => group.Count() > before.GetValueOrDefault(group.Key))
            .Select(group => group.Last());
    }

    private IEnumerable<Diagnostic> Errors(WorkspaceModel files)
    {
        files.Load(out var diagnostics, cancellationToken);
        return diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }
}
