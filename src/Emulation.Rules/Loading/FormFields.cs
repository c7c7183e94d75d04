using System.Text.Json;
using Emulation.Rules.Definitions;
using Emulation.Rules.Fields;
using Emulation.Rules.Json;

namespace Emulation.Rules.Loading;

/// <summary>
/// The fields by which criteria and figures say how they score, one for each form. The fingerprint sees the workflow a form stands for.
/// </summary>
internal static class FormFields
{
    public const string Deductions = "deductions";
    public const string Proportion = "proportion";

    /// <summary>The short forms of criteria.</summary>
    public static readonly IReadOnlyList<string> Short = ["bands", "scale", Deductions, Proportion, "mark"];

    /// <summary>The short forms an object has.</summary>
    public static IReadOnlyList<string> In(ObjectReader reader) => [.. Short.Where(name => reader.Optional(name) is not null)];

    /// <summary>Adds the short forms to the fields of a record.</summary>
    /// <typeparam name="T">A criterion or a figure.</typeparam>
    /// <param name="fields">The fields so far.</param>
    /// <param name="get">The form.</param>
    /// <param name="set">The record with another form.</param>
    public static FieldList<T> Forms<T>(this FieldList<T> fields, Func<T, ScoringForm?> get, Func<T, ScoringForm, T> set)
        where T : class
    {
        return fields
            .Form("bands", FormLoader.Bands, (w, name, form) => WriteObject(w, name, BandsFields.List, form), get, set)
            .Form("scale", FormLoader.Scale, (w, name, form) => WriteObject(w, name, ScaleFields.List, form), get, set)
            .Form(
                Deductions,
                FormLoader.Deductions,
                (w, name, form) => Texts.Write(w, name, form.Deductions, DeductionFields.List),
                get,
                set)
            .Form(Proportion, FormLoader.Proportion, (w, name, form) => WriteObject(w, name, ProportionFields.List, form), get, set)
            .Form("mark", FormLoader.Mark, (w, name, form) => w.WriteString(name, form.Mark.Text), get, set);
    }

    /// <summary>Adds a form to the fields of a record.</summary>
    /// <typeparam name="T">A criterion or a figure.</typeparam>
    /// <typeparam name="TForm">The form.</typeparam>
    /// <param name="fields">The fields so far.</param>
    /// <param name="name">What the form is called.</param>
    /// <param name="read">The form of a node; null, and said so, where it is broken.</param>
    /// <param name="write">Writes it.</param>
    /// <param name="get">The form of a record.</param>
    /// <param name="set">The record with another form.</param>
    public static FieldList<T> Form<T, TForm>(
        this FieldList<T> fields,
        string name,
        Func<JsonNode, LoadContext, TForm?> read,
        Action<Utf8JsonWriter, string, TForm> write,
        Func<T, ScoringForm?> get,
        Func<T, ScoringForm, T> set)
        where T : class
        where TForm : ScoringForm =>
        fields.Add(
            name,
            (reader, record) => reader.Optional(name) is { } node && read(node, reader.Context) is { } form ? set(record, form) : record,
            (w, record) =>
            {
                if (get(record) is TForm form)
                {
                    write(w, name, form);
                }
            },
            (_, _) => { });

    private static void WriteObject<TForm>(Utf8JsonWriter w, string name, FieldList<TForm> fields, TForm form)
        where TForm : class
    {
        w.WritePropertyName(name);
        fields.WriteObject(w, form);
    }
}
