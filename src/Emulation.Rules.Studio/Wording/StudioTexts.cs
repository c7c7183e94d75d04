using System.Globalization;
using Emulation.Rules.Diagnostics;
using Emulation.Rules.Explaining;
using Emulation.Rules.Store;

namespace Emulation.Rules.Studio.Wording;

/// <summary>
/// Every word the studio says, both languages side by side. A host derives from it to replace some. Immutable and thread-safe.
/// </summary>
public partial class StudioTexts
{
    private TimeZoneInfo _zone = TimeProvider.System.LocalTimeZone;

    /// <summary>The words of a language.</summary>
    /// <param name="language">The language.</param>
    public StudioTexts(Language language)
    {
        Language = language;
        Culture = language.Culture;
    }

    /// <summary>The language.</summary>
    public Language Language { get; }

    /// <summary>How it writes numbers and dates.</summary>
    public CultureInfo Culture { get; }

    public virtual string StudioName => In("Xưởng quy tắc thi đua", "Emulation rules studio");

    public virtual string Opening => In("Đang mở…", "Opening…");

    public virtual string Loading => In("Đang tải…", "Loading…");

    public virtual string NeedsScript => In("Trang này cần JavaScript.", "This page needs JavaScript.");

    public virtual string CircuitFault =>
        In(
            "Kết nối với máy chủ đã dừng vì một lỗi; những gì đã lưu vẫn còn.",
            "The connection to the server ended because of a fault; what was saved is kept.");

    public virtual string Reload => In("Tải lại", "Reload");

    public virtual string ConnectionLost => In(
        "Mất kết nối với máy chủ, đang nối lại. Những gì chưa lưu vẫn còn trên trang này.",
        "The connection to the server is lost and being made again. What is not saved is still on this page.");

    public virtual string ConnectionFailed => In(
        "Không nối lại được với máy chủ. Hãy thử lại; tải lại trang thì mất những gì chưa lưu.",
        "The server cannot be reached. Try again; reloading the page loses what is not saved.");

    public virtual string ConnectionGone => In(
        "Máy chủ không còn giữ trang này. Hãy chép lại những gì chưa lưu, rồi tải lại trang.",
        "The server does not hold this page any more. Copy what is not saved, then reload the page.");

    public virtual string TryAgain => In("Thử lại", "Try again");

    public virtual string PageFault =>
        In(
            "Trang này gặp lỗi; những gì đã lưu vẫn còn. Hãy tải lại trang.",
            "This page met with a fault; what was saved is kept. Reload the page.");

    public virtual string SkipToContent => In("Đến nội dung", "Skip to content");

    public virtual string Pages => In("Các trang của phong trào", "Pages of the campaign");

    public virtual string Dark => In("Giao diện tối", "Dark colours");

    public virtual string Light => In("Giao diện sáng", "Light colours");

    public string Tag => Language.Code;

    public virtual string LocalOnly => In(
        "Chỉ máy này mở được: ứng dụng chưa đặt quyền truy cập cho trang.",
        "Open to this machine alone: the application has named no authorization policy.");

    public virtual string ThisBrowserOnly => In(
        "Chỉ trình duyệt này, trên máy này, mở được.", "Open to this browser on this machine alone.");

    public virtual string OnlyThisMachine => In(
        "Trang này chỉ trả lời chính máy đang chạy nó, vì ứng dụng chưa đặt quyền truy cập (RequireAuthorization).",
        "This page answers to the machine it runs on alone, because the application has named no authorization policy "
            + "(RequireAuthorization).");

    public virtual string OtherSite =>
        In("Yêu cầu đến từ một trang khác nên bị từ chối.", "The request came from another site and was refused.");

    public virtual string NoToken => In(
        "Địa chỉ này cần mã dùng một lần. Hãy mở đúng dòng địa chỉ mà lệnh studio đã in; nếu mã đã được dùng, hãy chạy lại lệnh.",
        "This address needs its one-time token. Open the line the studio command printed; if the token was used already, start the "
            + "command again.");

    public virtual string NotFoundTitle => In("Không có trang này", "There is no such page");

    public virtual string NotFoundText => In("Địa chỉ có thể đã cũ hoặc gõ nhầm.", "The address may be old or mistyped.");

    public virtual string Save => In("Lưu", "Save");

    public virtual string Cancel => In("Bỏ qua", "Cancel");

    public virtual string Reason => In("Lý do", "Reason");

    public virtual string Note => In("Ghi chú", "Note");

    public virtual string Name => In("Tên", "Name");

    public virtual string Cluster => In("Cụm, khối", "Cluster");

    public virtual string Participant => In("Đơn vị", "Participant");

    public virtual string None => In("Không có", "None");

    public virtual string All => In("Tất cả", "All");

    public virtual string Search => In("Tìm", "Find");

    public virtual string OnlyRowsInView => In(
        "Bản in này chỉ có các dòng đang hiện trên màn hình. Giấy tờ và bảng tính tải về có đủ mọi dòng.",
        "This print has only the rows in view. Papers and workbooks to be downloaded have all of them.");

    public virtual string Download => In("Tải về", "Download");

    /// <summary>Who and when, in one line.</summary>
    /// <param name="stamp">Who and when.</param>
    public virtual string By(StoreStamp stamp)
    {
        ArgumentNullException.ThrowIfNull(stamp);
        return In($"{stamp.UserName}, {At(stamp.At)}", $"{stamp.UserName}, {At(stamp.At)}");
    }

    /// <summary>The same words, with instants told in another time zone.</summary>
    internal StudioTexts Within(TimeZoneInfo zone)
    {
        var texts = (StudioTexts)MemberwiseClone();
        texts._zone = zone;
        return texts;
    }

    /// <summary>An instant as people read it, in the time zone of the host's clock.</summary>
    /// <param name="instant">The instant.</param>
    public virtual string At(DateTimeOffset instant) =>
        TimeZoneInfo.ConvertTime(instant, _zone).ToString("dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture);

    /// <summary>A day as people read it.</summary>
    /// <param name="day">The day.</param>
    public virtual string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>A figure as people read it.</summary>
    /// <param name="number">The figure.</param>
    public virtual string Number(decimal number)
    {
        var written = number.ToString("#,0.##########", Culture);
        return written.StartsWith('-') ? $"−{written[1..]}" : written;
    }

    /// <summary>What the library says itself of sheets, awards and moves, with numbers as these pages write them.</summary>
    internal ExplanationTexts Explanations => new(Language) { Numbers = Culture };

    /// <summary>A figure that JSON writes, as people read it; any other text as it stands.</summary>
    internal string FigureIn(string json) =>
        decimal.TryParse(json, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? Number(number)
            : json;

    /// <summary>The words of this language of two.</summary>
    /// <param name="vietnamese">Vietnamese.</param>
    /// <param name="english">English.</param>
    protected string In(string vietnamese, string english) => LocalizedText.FromPair(vietnamese, english).In(Language);

    /// <summary>The words of this language of two, with holes.</summary>
    /// <param name="vietnamese">Vietnamese.</param>
    /// <param name="english">English.</param>
    protected string In(VietnameseWords vietnamese, EnglishWords english) => LocalizedText.FromPair(vietnamese, english).In(Language);
}
