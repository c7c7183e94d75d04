using System.Text.Json;
using Emulation.Rules.Definitions;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Json;

namespace Emulation.Rules.Fields;

/// <summary>The kinds of fields that many records have.</summary>
internal sealed partial class FieldList<T>
{
    /// <summary>A text that is not blank.</summary>
    public FieldList<T> Text(
        string name,
        Func<T, string?> get,
        Func<T, string, T> set,
        bool required = false,
        string? sealedAs = null,
        bool mayBeBlank = false) =>
        Add(
            name,
            (r, record) =>
                (mayBeBlank ? r.Text(name, required) : r.NonEmptyText(name, required)) is { } text ? set(record, text) : record,
            (w, record) => Texts.Write(w, name, get(record)),
            (w, record) => Fields.Seal.Text(w, sealedAs ?? name, get(record)));

    /// <summary>A text in two languages.</summary>
    public FieldList<T> Localized(
        string name, Func<T, LocalizedText?> get, Func<T, LocalizedText, T> set, bool required = false) =>
        Add(
            name,
            (r, record) => r.Localized(name, required) is { } text ? set(record, text) : record,
            (w, record) => Texts.Write(w, name, get(record)),
            (w, record) => Fields.Seal.Text(w, name, get(record)));

    /// <summary>The name people read: the id, where nothing is said.</summary>
    public FieldList<T> Name(Func<T, LocalizedText> get, Func<T, LocalizedText, T> set, Func<T, string> id) =>
        Add(
            "name",
            (r, record) => set(record, r.Localized("name") ?? LocalizedText.Same(id(record))),
            (w, record) => Texts.Write(w, "name", get(record) == LocalizedText.Same(id(record)) ? null : get(record)),
            (w, record) => Fields.Seal.Text(w, "name", get(record)));

    /// <summary>An expression.</summary>
    public FieldList<T> Expression(
        string name, Func<T, RuleExpression?> get, Func<T, RuleExpression, T> set, bool required = false, string? sealedAs = null) =>
        Add(
            name,
            (r, record) => r.Expression(name, required) is { } text ? set(record, text) : record,
            (w, record) => Texts.Write(w, name, get(record)?.Text),
            (w, record) => Fields.Seal.Text(w, sealedAs ?? name, get(record)?.Text));

    /// <summary>A number as a literal, or an expression.</summary>
    public FieldList<T> Points(
        string name, Func<T, RuleExpression?> get, Func<T, RuleExpression, T> set, bool required = false) =>
        Add(
            name,
            (r, record) =>
                (required ? r.Required(name) : r.Optional(name)) is { } node && r.Context.Points(node, name) is { } points
                    ? set(record, points)
                    : record,
            (w, record) => Texts.WritePoints(w, name, get(record)),
            (w, record) => Fields.Seal.Text(w, name, get(record)?.Text));

    /// <summary>A number.</summary>
    /// <param name="name">The name.</param>
    /// <param name="get">The value.</param>
    /// <param name="set">The record with another value.</param>
    /// <param name="seal">How the fingerprint sees it; null for always.</param>
    public FieldList<T> Number(
        string name, Func<T, decimal?> get, Func<T, decimal, T> set, Action<Utf8JsonWriter, string, decimal?>? seal = null) =>
        Add(
            name,
            (r, record) => r.Number(name) is { } number ? set(record, number) : record,
            (w, record) => Texts.Write(w, name, get(record)),
            (w, record) => (seal ?? Fields.Seal.Number)(w, name, get(record)));

    /// <summary>A whole number within limits.</summary>
    public FieldList<T> Whole(string name, int low, int high, Func<T, int?> get, Func<T, int, T> set) =>
        Add(
            name,
            (r, record) => r.WholeNumber(name, low, high) is { } number ? set(record, number) : record,
            (w, record) => Texts.Write(w, name, get(record)),
            (w, record) => Fields.Seal.Number(w, name, get(record)));

    /// <summary>A calendar date.</summary>
    public FieldList<T> Date(string name, Func<T, DateOnly?> get, Func<T, DateOnly, T> set, bool required = false) =>
        Add(
            name,
            (r, record) => r.Date(name, required) is { } date ? set(record, date) : record,
            (w, record) => Texts.Write(w, name, TextOf(get(record))),
            (w, record) => Fields.Seal.Text(w, name, TextOf(get(record))));

    /// <summary>Decimals from 0 to 28; null rounds nothing, and nothing said is the default.</summary>
    public FieldList<T> Decimals(string name, Func<T, int?> get, Func<T, int?, T> set, string? sealedAs = null) =>
        Add(
            name,
            (r, record) => r.Optional(name) is { Kind: JsonNodeKind.Null } ? set(record, null)
                : r.WholeNumber(name, 0, 28) is { } decimals ? set(record, decimals) : record,
            (w, record) =>
            {
                if (get(record) is not { } decimals)
                {
                    w.WriteNull(name);
                }
                else if (decimals != RoundingDefinition.Default)
                {
                    w.WriteNumber(name, decimals);
                }
            },
            (w, record) => Fields.Seal.Number(w, sealedAs ?? name, get(record)));

    /// <summary>A truth value that is false where nothing is said.</summary>
    public FieldList<T> Flag(string name, Func<T, bool> get, Func<T, bool, T> set) =>
        Add(
            name,
            (r, record) => r.Boolean(name) is { } flag ? set(record, flag) : record,
            (w, record) => Texts.Write(w, name, get(record)),
            (w, record) => w.WriteBoolean(name, get(record)));

    /// <summary>One of a few words.</summary>
    /// <typeparam name="TWord">What the words stand for.</typeparam>
    /// <param name="name">The name.</param>
    /// <param name="words">The words.</param>
    /// <param name="get">The value; null where no word is to be written.</param>
    /// <param name="set">The record with another value.</param>
    /// <param name="seal">How the fingerprint sees it.</param>
    public FieldList<T> Word<TWord>(
        string name,
        IReadOnlyDictionary<string, TWord> words,
        Func<T, TWord?> get,
        Func<T, TWord, T> set,
        Action<Utf8JsonWriter, T> seal)
        where TWord : struct =>
        Add(
            name,
            (r, record) => r.Among(name, words) is { } value ? set(record, value) : record,
            (w, record) => Texts.Write(w, name, get(record) is { } value ? Texts.WordOf(words, value) : null),
            seal);

    /// <summary>Texts, such as ids of documents.</summary>
    /// <param name="name">The name.</param>
    /// <param name="get">The value.</param>
    /// <param name="set">The record with another value.</param>
    /// <param name="sealedAs">What the fingerprint calls each.</param>
    /// <param name="read">How they are read; null for as they are, with a warning of what stands twice.</param>
    public FieldList<T> List(
        string name,
        Func<T, IReadOnlyList<string>> get,
        Func<T, IReadOnlyList<string>, T> set,
        string sealedAs = "id",
        Func<ObjectReader, IReadOnlyList<string>>? read = null) =>
        Add(
            name,
            (r, record) => set(record, read is null ? r.Names(name) : read(r)),
            (w, record) => Texts.Write(w, name, get(record)),
            (w, record) => Fields.Seal.List(w, name, get(record), text => Fields.Seal.Text(w, sealedAs, text)));

    /// <summary>Records in an array.</summary>
    /// <typeparam name="TItem">The records.</typeparam>
    /// <param name="name">The name.</param>
    /// <param name="fields">Their fields.</param>
    /// <param name="get">The value.</param>
    /// <param name="read">The record with what the object says.</param>
    /// <param name="seal">How the fingerprint sees them; null for as a list of the same name.</param>
    public FieldList<T> Items<TItem>(
        string name,
        Func<FieldList<TItem>> fields,
        Func<T, IReadOnlyList<TItem>> get,
        Func<ObjectReader, T, T> read,
        Action<Utf8JsonWriter, T>? seal = null)
        where TItem : class =>
        Add(
            name,
            read,
            (w, record) => Texts.Write(w, name, get(record), fields()),
            seal ?? ((w, record) => Fields.Seal.List(w, name, get(record), item => fields().Seal(w, item))));

    /// <summary>A record in an object; the fingerprint sees a list of none or one.</summary>
    /// <typeparam name="TPart">The record.</typeparam>
    /// <param name="name">The name.</param>
    /// <param name="fields">Its fields.</param>
    /// <param name="get">The value.</param>
    /// <param name="read">The record with what the object says.</param>
    /// <param name="seal">How the fingerprint sees it otherwise.</param>
    public FieldList<T> Object<TPart>(
        string name,
        Func<FieldList<TPart>> fields,
        Func<T, TPart?> get,
        Func<ObjectReader, T, T> read,
        Action<Utf8JsonWriter, T>? seal = null)
        where TPart : class =>
        Add(
            name,
            read,
            (w, record) =>
            {
                if (get(record) is { } part)
                {
                    w.WritePropertyName(name);
                    fields().WriteObject(w, part);
                }
            },
            seal ?? ((w, record) => Fields.Seal.List<TPart>(
                w, name, get(record) is { } part ? [part] : [], part => fields().Seal(w, part))));

    private static string? TextOf(DateOnly? date) => date is { } day ? IndicatorValue.Of(day).ToString() : null;
}
