using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Source;

namespace Emulation.Rules.Authoring;

/// <summary>
/// Renames a symbol over all files. What it would do is tried: where the campaign would be refused, or a name would come to mean something
/// else, it says so instead.
/// </summary>
internal sealed class Renaming(WorkspaceModel model, Symbol symbol, string newId)
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
            return new EditPlan { Refusal = AuthoringTexts.Text(
                $"Đổi '{symbol.Id}' thành '{newId}' sinh lỗi: {error.ToString(Language.Vietnamese)}", $"With '{newId}' for '{symbol.Id}' there would be an error: {error.ToString(Language.English)}") };
        }

        // Whatever was this is still this, and nothing else has become it.
        return new SymbolPlaces(after).Of(symbol with { Id = newId }).Count == places.Count ? plan : EditPlan.Refused(
            $"'{newId}' có nghĩa khác ở một chỗ đang dùng '{symbol.Id}'.", $"'{newId}' means something else where '{symbol.Id}' is used.");
    }

    private LocalizedText? Refusal()
    {
        if (symbol.Kind is SymbolKind.BuiltIn or SymbolKind.Function or SymbolKind.Participant)
        {
            return AuthoringTexts.Text(
                $"'{symbol.Id}' không đổi tên được ({Kind.Vietnamese}).", $"'{symbol.Id}' cannot be renamed ({Kind.English}).");
        }

        if (model.Base is { } below && below.IsDeclared(symbol))
        {
            return AuthoringTexts.Text(
                $"'{symbol.Id}' là của mẫu '{below.Name}'; đổi tên ở đó.", $"'{symbol.Id}' is of the base '{below.Name}': rename it there.");
        }

        if (!model.Declared.ContainsKey(symbol))
        {
            return AuthoringTexts.Text($"'{symbol.Id}' không được khai báo ở đâu.", $"'{symbol.Id}' is declared nowhere.");
        }

        if (IsName ? !ReservedNames.IsId(newId) || ReservedNames.Contains(newId) : !IsText)
        {
            return AuthoringTexts.Text($"'{newId}' không dùng làm mã được.", $"'{newId}' cannot be an id.");
        }

        if (newId == symbol.Id)
        {
            return AuthoringTexts.Text("Mã mới giống mã cũ.", "The new id is the old one.");
        }

        var taken =
            model.Declared.Keys.FirstOrDefault(other => other == symbol with { Id = newId })
                ?? (IsName && symbol.Owner.Length == 0 ? model.Campaign!.Find(newId) : null);
        return taken is null ? null : AuthoringTexts.Text(
            $"'{newId}' đã là {AuthoringTexts.KindOf(taken.Kind).Vietnamese}.", $"'{newId}' is there already ({AuthoringTexts.KindOf(taken.Kind).English}).");
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

    private static IEnumerable<Diagnostic> Errors(WorkspaceModel model)
    {
        Campaign.TryLoad(model.ToRules(), out _, out var diagnostics);
        return diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }
}
