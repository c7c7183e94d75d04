using Emulation.Rules.Awards;
using Emulation.Rules.Definitions;
using Emulation.Rules.Documents.Papers;

namespace Emulation.Rules.Documents.Wording;

/// <summary>Awards, quotas, ballots and decisions.</summary>
internal sealed partial class DocumentTexts
{
    public string PointsGradePlace => In("Điểm, xếp loại, hạng", "Points, grade, place");

    public string PointsOnly(decimal points) => Math.Abs(points) == 1m
        ? In($"{Number(points)} điểm", $"{Number(points)} point")
        : In($"{Number(points)} điểm", $"{Number(points)} points");

    public string ProvisionalForOthers => In("tạm tính vì có đơn vị khác thiếu số liệu", "provisional while others lack values");

    public string VerifiedOtherwise(string name, string before, string after) =>
        In($"{name}: tự chấm {before}, thẩm định {after}", $"{name}: self-assessed {before}, verified {after}");

    public string Uses(string list, int item, string fields) => In($"{list}, số {item}: {fields}", $"{list}, no. {item}: {fields}");

    public string QuotaOf(QuotaDefinition quota, ReadableNames names)
    {
        var parts = new List<string>();
        if ((quota.Share is { } share ? ShareOf(share) : names.Constant(quota.ShareConstant, percent => PercentOf(percent))) is { } most)
        {
            var whole = string.Join(In(" và ", " and "), quota.Of.Select(part => BaseOf(part, names)));
            parts.Add(
                In(
                    $"nhiều nhất {most} số {whole}, {RoundingOf(quota.Rounding)}",
                    $"at most {most} of {whole}, {RoundingOf(quota.Rounding)}"));
        }

        if ((quota.Max is { } limit ? Number(limit) : names.Constant(quota.MaxConstant, number => Number(number))) is { } max)
        {
            parts.Add(In($"nhiều nhất {max}", $"at most {max}"));
        }

        if ((quota.Min is { } least ? Number(least) : names.Constant(quota.MinConstant, number => Number(number))) is { } min)
        {
            parts.Add(In($"ít nhất {min}", $"at least {min}"));
        }

        if (quota.CountsBetter)
        {
            parts.Add(In("tính cả các mức trên", "better grades count as well"));
        }

        if (quota.Per.Count > 0)
        {
            var per = string.Join(
                In(" và ", " and "), quota.Per.Select(id => id == QuotaDefinition.Cluster ? In("cụm", "cluster") : names.Named(id)));
            parts.Add(In($"tính riêng theo {per}", $"counted apart by {per}"));
        }

        parts.Add(
            quota.TiesToCouncil
                ? In("bằng nhau ở ranh giới thì hội đồng chọn", "the council chooses among those tied on the line")
                : In("bằng nhau ở ranh giới thì cùng được", "those tied on the line all get it"));
        return string.Join("; ", parts);
    }

    public string Either(IEnumerable<string> values) => string.Join(In(" hoặc ", " or "), values);

    public string BallotOf(BallotDefinition ballot) => In(
        $"cần ít nhất {ShareOf(ballot.Threshold)} số {WholeOf(ballot.Of)}{QuorumOf(ballot)}",
        $"at least {ShareOf(ballot.Threshold)} of {WholeOf(ballot.Of)}{QuorumOf(ballot)}");

    private string QuorumOf(BallotDefinition ballot) => ballot.Quorum is { } quorum
        ? In($", có mặt ít nhất {ShareOf(quorum)} số ủy viên", $"; {ShareOf(quorum)} of the members or more have to be present")
        : "";

    public string BallotCount(BallotCount count)
    {
        (int? Number, string Of)[] votes = [
            (count.Votes, In("phiếu thuận", "for")),
            (count.Against, In("phiếu chống", "against")),
            (count.Invalid, In("phiếu không hợp lệ", "invalid")),
        ];
        (int? Number, string Of)[] others = [
            (count.InWriting, In("lấy ý kiến bằng văn bản", "asked in writing")),
            (count.Recused, In("không được bỏ phiếu", "recused")),
        ];
        var present = In(
            $"có mặt {Number(count.Present)} trên {Number(count.Members)} ủy viên",
            $"{Number(count.Present)} of {Number(count.Members)} members present");
        return $"{Told(votes)}; {string.Join(", ", [present, .. Told(others) is { Length: > 0 } more ? [more] : (string[])[]])}";

        string Told((int? Number, string Of)[] parts) =>
            string.Join(", ", parts.Where(p => p.Number is not null).Select(p => $"{Number(p.Number!.Value)} {p.Of}"));
    }

    public string ResultOf(BallotResult result) => result switch
    {
        BallotResult.Carried => In("đủ phiếu", "carried"),
        BallotResult.NoQuorum => In("không đủ số người dự", "no quorum"),
        BallotResult.Tied => In("phiếu ngang nhau, không đủ", "tied, not carried"),
        BallotResult.Failed => In("không đủ phiếu", "not carried"),
    };

    private string WholeOf(BallotBase whole) => whole switch
    {
        BallotBase.Members => In("ủy viên hội đồng", "the members"),
        BallotBase.Present => In("ủy viên dự họp", "those present"),
        BallotBase.Valid => In("phiếu hợp lệ", "the valid votes"),
    };

    public string ResultOf(AwardResult result) => result switch
    {
        AwardResult.Proposed => In("được đề nghị, chưa có quyết định", "recommended, not decided yet"),
        AwardResult.Given => In("trao", "given"),
        AwardResult.NotGiven => In("không trao", "not given"),
        AwardResult.Open => In("chưa quyết định", "open"),
    };

    private string ShareOf(QuotaShare share) => share.Denominator == 100m ? PercentOf(share.Numerator) : share.ToString();

    private string RoundingOf(QuotaRounding rounding) => rounding switch
    {
        QuotaRounding.Down => In("làm tròn xuống", "rounded down"),
        QuotaRounding.Up => In("làm tròn lên", "rounded up"),
        QuotaRounding.Nearest => In("làm tròn đến số gần nhất", "rounded to the nearest"),
    };

    private string BaseOf(QuotaBase part, ReadableNames names) => part.Kind switch
    {
        QuotaBaseKind.Participants => In("đơn vị, cá nhân tham gia", "participants"),
        QuotaBaseKind.Ranked => In("đơn vị, cá nhân được xếp hạng", "ranked participants"),
        QuotaBaseKind.Leaders => In("dẫn đầu các cụm", "leaders of the clusters"),
        QuotaBaseKind.Grade => In($"đạt “{names.Grade(part.Id)}”", $"those graded “{names.Grade(part.Id)}”"),
        QuotaBaseKind.Award => In($"được đề nghị “{names.Award(part.Id ?? "")}”", $"those recommended for “{names.Award(part.Id ?? "")}”"),
    };
}
