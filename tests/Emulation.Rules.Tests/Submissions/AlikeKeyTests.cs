using System.Globalization;
using CsCheck;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Submissions;

namespace Emulation.Rules.Tests.Submissions;

/// <summary>Ids are compared where they are as their texts without case, zeros in front and letters that only look alike are.</summary>
public sealed class AlikeKeyTests
{
    private static readonly AlikeKey Key = new();

    [Theory]
    [InlineData("a01", "A01", true)]
    [InlineData("007", "7", true)]
    [InlineData("000", "0", true)]
    [InlineData("", "0", true)]
    [InlineData("CA1", "\u0421A1", true)]
    [InlineData("0ca1", "\u0421a1", true)]
    [InlineData("Đơn vị 1", "đơn vị 1", true)]
    [InlineData("10", "1", false)]
    [InlineData("a1", "a01", false)]
    [InlineData("Cụm I", "Cụm II", false)]
    public void Ids_that_look_alike_have_one_key(string one, string other, bool areAlike)
    {
        Key.Equals(one, other).Should().Be(areAlike);
        Key.Equals(other, one).Should().Be(areAlike);
        (Key.GetHashCode(one) == Key.GetHashCode(other)).Should().Be(areAlike);
    }

    [Fact]
    public void Random_ids_have_one_key_where_their_texts_without_what_is_not_told_apart_are_one() =>
        Gen.Select(Id, Id).Sample(
            (one, other) => Key.Equals(one, other) == (TextOf(one) == TextOf(other))
                && (!Key.Equals(one, other) || Key.GetHashCode(one) == Key.GetHashCode(other)),
            iter: 5_000);

    private static Gen<string> Id { get; } = Gen.Char["0aAđĐıß\u0410\u0430"].Array[0, 3]
        .Select(letters => new string(letters));

    private static string TextOf(string id) =>
        (System.Text.Ascii.IsValid(id) ? id : LookAlikes.Skeleton(id)).ToUpper(CultureInfo.InvariantCulture).TrimStart('0');
}
