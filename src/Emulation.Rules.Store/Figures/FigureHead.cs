using System.Text;
using System.Text.Json;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Store.Figures;

/// <summary>What lists show of a submission that is kept as JSON: its values are not read for it.</summary>
/// <param name="Name">The name people know the participant by; null for none.</param>
/// <param name="Cluster">Its cluster; null for none.</param>
internal readonly record struct FigureHead(string? Name, string? Cluster)
{
    public static FigureHead Of(Submission submission) => new(submission.Name, submission.Cluster);

    /// <summary>What was written by <see cref="FigureDocument.Write(Submission)"/>.</summary>
    /// <exception cref="InvalidDataException">It was altered in the database and is no submission any more.</exception>
    public static FigureHead Of(string document)
    {
        try
        {
            return Of(new Utf8JsonReader(Encoding.UTF8.GetBytes(document)));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Read whole it says where.
            return Of(FigureDocument.Read(document));
        }
    }

    private static FigureHead Of(Utf8JsonReader reader)
    {
        string? name = null, cluster = null;
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var (isName, isCluster) = (reader.ValueTextEquals("name"u8), reader.ValueTextEquals("cluster"u8));
            reader.Read();
            if (isName || isCluster)
            {
                (name, cluster) = isName ? (reader.GetString(), cluster) : (name, reader.GetString());
            }
            else
            {
                reader.Skip();
            }
        }

        return new FigureHead(name?.Trim(), cluster?.Trim());
    }
}
