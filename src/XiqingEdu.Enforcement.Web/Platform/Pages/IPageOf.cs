namespace XiqingEdu.Enforcement.Web.Platform.Pages;

/// <summary>What the pager needs, whatever the rows are.</summary>
public interface IPageOf
{
    /// <summary>All matching rows.</summary>
    int Total { get; }

    /// <summary>This page, from 1.</summary>
    int Number { get; }

    /// <summary>Rows a page.</summary>
    int Size { get; }

    /// <summary>Number of pages, at least 1.</summary>
    int Pages { get; }

    /// <summary>Running number of the first row.</summary>
    int FirstRow { get; }
}
