using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Emulation.Rules.Store.Database;

namespace Emulation.Rules.Store.Figures;

/// <summary>What an audit entry seals of changed figures: every change made with it in the order of their numbers, and every field of
/// each.</summary>
internal sealed class FigureSeal : IDisposable
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public void Add(ChangeRow change, IEnumerable<FieldRow> fields)
    {
        Add([
            change.Id,
            change.Figures,
            change.Revision,
            (int)change.Stage,
            change.Reason,
            change.By.UserId,
            change.By.UserName,
            change.By.At,
        ]);
        foreach (var field in fields.OrderBy(field => field.Field, StringComparer.Ordinal))
        {
            Add([field.Field, field.Before, field.After]);
        }
    }

    public string Close() => Convert.ToHexStringLower(_hash.GetHashAndReset());

    public void Dispose() => _hash.Dispose();

    private void Add(object?[] values) => _hash.AppendData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(values, Json) + "\n"));
}
