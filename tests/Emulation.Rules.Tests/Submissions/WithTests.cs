using Emulation.Rules.Submissions;

namespace Emulation.Rules.Tests.Submissions;

public sealed class WithTests
{
    [Fact]
    public void A_value_goes_to_a_copy_and_leaves_the_submission_as_it_was()
    {
        var submission = new Submission { Participant = "79" };
        var copy = submission.With("late", 2).With("late", 3).With("planned", true);
        submission.Values.Should().BeEmpty();
        copy.Participant.Should().Be("79");
        copy.Values.Select(v => (v.Key, v.Value.Value.Value)).Should().Equal(("late", 3m), ("planned", true));
    }

    [Fact]
    public void A_value_has_an_indicator()
    {
        var with = (string? indicator) => new Submission { Participant = "79" }.With(indicator!, 2);
        with.Invoking(w => w("")).Should().Throw<ArgumentException>().WithParameterName("indicator");
        with.Invoking(w => w(null)).Should().Throw<ArgumentNullException>().WithParameterName("indicator");
    }
}
