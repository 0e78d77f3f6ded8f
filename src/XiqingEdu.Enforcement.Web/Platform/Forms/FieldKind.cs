namespace XiqingEdu.Enforcement.Web.Platform.Forms;

/// <summary>How a field is typed.</summary>
public enum FieldKind
{
    Text,
    LongText,
    Date,
    Time,
    Number,
    Select,
    Radio,
    Checkboxes,
    Checkbox,
    Password,
    File,
}
