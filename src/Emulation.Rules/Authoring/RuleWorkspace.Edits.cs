using Emulation.Rules.Wording;

namespace Emulation.Rules.Authoring;

/// <summary>Edits that are asked for by what they mean, and keep comments, order and layout.</summary>
public sealed partial class RuleWorkspace
{
    /// <summary>Gives a symbol another id wherever it is written: declarations, references, expressions, cases, data, decisions.</summary>
    /// <param name="symbol">What to rename, as <see cref="SymbolAt"/> or <see cref="SymbolsOf"/> tell it.</param>
    /// <param name="newId">The new id.</param>
    /// <returns>The edits; refused where the id is none, is taken, or would come to mean something else anywhere.</returns>
    public EditPlan Rename(Symbol symbol, string newId) => Rename(symbol, newId, CancellationToken.None);

    /// <summary>Gives a symbol another id wherever it is written: declarations, references, expressions, cases, data, decisions.</summary>
    /// <param name="symbol">What to rename, as <see cref="SymbolAt"/> or <see cref="SymbolsOf"/> tell it.</param>
    /// <param name="newId">The new id.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The edits; refused where the id is none, is taken, or would come to mean something else anywhere.</returns>
    public EditPlan Rename(Symbol symbol, string newId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(symbol);
        ArgumentNullException.ThrowIfNull(newId);
        return new Renaming(_model, symbol, Symbol.IdOf(symbol.Kind, newId), cancellationToken).Plan();
    }

    /// <summary>Gives the thing at a place another id wherever it is written.</summary>
    /// <param name="file">The file's path within the campaign.</param>
    /// <param name="position">The place.</param>
    /// <param name="newId">The new id.</param>
    /// <exception cref="ArgumentException">There is no such file.</exception>
    public EditPlan Rename(string file, TextPosition position, string newId) => SymbolAt(file, position) is { } symbol
        ? Rename(symbol, newId)
        : EditPlan.Refused(EditTexts.NoNameHere);

    /// <summary>
    /// Sets one value. A path names fields and, in lists, ids or indexes: <c>constants.excellentFrom</c>,
    /// <c>criteria.costCut.maxPoints</c>,
    /// <c>criteria.costCut.bands.from.2.5</c>, <c>workflows.costCut.target-met.Expression</c>, <c>cases[0].tolerance</c>. A field that is
    /// not there is added; a name of points or brackets that is new stands in quotes: <c>criteria.rank.scale.points."2.a"</c>.
    /// </summary>
    /// <param name="path">The path.</param>
    /// <param name="value">JSON of a kind that the field takes; otherwise a text, without quotes.</param>
    /// <returns>The smallest edit; refused where there is no such place, or it takes no such value.</returns>
    public EditPlan Set(string path, string value)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(value);
        return new StructuredEdit(_model).Set(path, value);
    }

    /// <summary>Gives the property at a path another name, such as a band another threshold: nothing but the name is changed.</summary>
    /// <param name="path">The path, as for <see cref="Set"/>.</param>
    /// <param name="name">The new name.</param>
    public EditPlan SetName(string path, string name)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(name);
        return new StructuredEdit(_model).SetName(path, name);
    }

    /// <summary>Adds an item at the end of a list, which is made where it is not there.</summary>
    /// <param name="path">The list's path, as for <see cref="Set"/>.</param>
    /// <param name="json">The item as JSON.</param>
    public EditPlan Add(string path, string json)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(json);
        return new StructuredEdit(_model).Add(path, json);
    }

    /// <summary>Adds an indicator.</summary>
    /// <param name="json">The indicator as JSON.</param>
    public EditPlan AddIndicator(string json) => Add("indicators", json);

    /// <summary>Adds a criterion at the end of a group, or of the campaign.</summary>
    /// <param name="group">The group's id; null for the outermost level.</param>
    /// <param name="json">The criterion as JSON.</param>
    public EditPlan AddCriterion(string? group, string json) => Add(group is null ? "criteria" : $"criteria.{group}.criteria", json);

    /// <summary>Adds a rule at the end of a workflow.</summary>
    /// <param name="workflow">The workflow's name.</param>
    /// <param name="json">The rule as JSON.</param>
    public EditPlan AddRule(string workflow, string json) => Add($"workflows.{workflow}.Rules", json);

    /// <summary>Adds a choice at the end of an indicator's.</summary>
    /// <param name="indicator">The indicator's id.</param>
    /// <param name="json">The choice as JSON.</param>
    public EditPlan AddChoice(string indicator, string json) => Add($"indicators.{indicator}.choices", json);

    /// <summary>Adds a worked example.</summary>
    /// <param name="json">The case as JSON.</param>
    public EditPlan AddCase(string json) => Add("cases", json);

    /// <summary>Removes what stands at a path: a field, or an item of a list.</summary>
    /// <param name="path">The path, as for <see cref="Set"/>.</param>
    public EditPlan Remove(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return new StructuredEdit(_model).Remove(path);
    }

    /// <summary>The mends of a problem that are certain to be right; none where a person has to decide.</summary>
    /// <param name="diagnostic">A problem of this workspace, as <see cref="Diagnose"/> gave it.</param>
    public IReadOnlyList<Fix> Fixes(WorkspaceDiagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        return new FixFinder(_model).For(diagnostic);
    }
}
