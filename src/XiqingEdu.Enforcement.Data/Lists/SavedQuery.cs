using XiqingEdu.Enforcement.Domain;

namespace XiqingEdu.Enforcement.Data.Lists;

/// <summary>A query of a list that an account keeps under a name.</summary>
public sealed class SavedQuery : AggregateRoot
{
    /// <summary>Longest texts, in characters.</summary>
    public const int NameMaxLength = 30, QueryMaxLength = 2000;

    /// <summary>Most queries of one account for one list.</summary>
    public const int Most = 20;

    private SavedQuery()
    {
    }

    /// <summary>A query with the id of the form that keeps it.</summary>
    public SavedQuery(Guid id, Guid accountId, string list, string name, string query) => (Id, AccountId, List, Name, Query) = (id, accountId, list, name, query);

    /// <summary>Whose it is.</summary>
    public Guid AccountId { get; private init; }

    /// <summary>Key of the list.</summary>
    public string List { get; private init; } = "";

    /// <summary>Its name, once an account and list.</summary>
    public string Name { get; private init; } = "";

    /// <summary>The part of the address after the question mark; it may name a party and is encrypted at rest.</summary>
    public string Query { get; private init; } = "";
}
