namespace Emulation.Rules.Store.Tests.Support;

/// <summary>Those who work with the store in the tests.</summary>
internal static class People
{
    public static StoreUser An { get; } = new() { Id = "an", Name = "An" };

    public static StoreUser Binh { get; } = new() { Id = "binh", Name = "Bình" };

    public static StoreUser Chi { get; } = new() { Id = "chi", Name = "Chi" };
}
