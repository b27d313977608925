package chat.holt.ui.kit;

/// Style classes that more than one feature uses.
public final class Styles {

    public static final String TITLE = "title";
    public static final String HEADING = "heading";
    public static final String BODY = "body-text";
    public static final String META = "meta";
    public static final String MUTED = "muted";
    public static final String SUBTLE = "subtle";
    public static final String STRONG = "strong";
    public static final String MEDIUM = "medium";
    public static final String GROUP_LABEL = "group-label";
    public static final String FIELD_LABEL = "field-label";
    public static final String ERROR_TEXT = "error-text";
    public static final String PRIMARY = "primary";
    public static final String DANGER = "danger";
    public static final String QUIET = "quiet";
    public static final String SMALL = "small";
    public static final String ICON_BUTTON = "icon-button";

    private Styles() {}
}
