namespace Emulation.Rules.Authoring;

/// <summary>What a name of a campaign stands for.</summary>
public enum SymbolKind
{
    /// <summary>Something a participant submits.</summary>
    Indicator,

    /// <summary>A field of the items of a list; its owner is the list.</summary>
    Field,

    /// <summary>A value of a choice; its owner is the indicator, or <c>list.field</c>.</summary>
    Choice,

    /// <summary>A number with a name.</summary>
    Constant,

    /// <summary>A figure that is worked out.</summary>
    Figure,

    /// <summary>A criterion or a group of criteria.</summary>
    Criterion,

    /// <summary>A workflow.</summary>
    Workflow,

    /// <summary>A rule; its owner is the workflow.</summary>
    Rule,

    /// <summary>A parameter that criteria give a workflow; its owner is the workflow.</summary>
    Parameter,

    /// <summary>A value over all participants; its owner is the workflow.</summary>
    PopulationValue,

    /// <summary>A global or local param of a workflow; its owner is the workflow, or <c>workflow/rule</c>.</summary>
    Param,

    /// <summary>A grade.</summary>
    Grade,

    /// <summary>An award, of the campaign or of the history.</summary>
    Award,

    /// <summary>A cluster.</summary>
    Cluster,

    /// <summary>A document the campaign rests on.</summary>
    LegalBasis,

    /// <summary>A disqualification.</summary>
    Disqualification,

    /// <summary>A check of data.</summary>
    Check,

    /// <summary>A participant of the roster.</summary>
    Participant,

    /// <summary>A name the library gives, such as <c>maxPoints</c> or <c>percent</c>.</summary>
    BuiltIn,

    /// <summary>A function, of <c>Fn</c>, of a list or of the history.</summary>
    Function,
}
