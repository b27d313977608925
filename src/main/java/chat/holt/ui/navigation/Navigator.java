package chat.holt.ui.navigation;

/// Opens screens and dialogs. UI thread.
public interface Navigator {

    void open(Destination destination);

    /// Leaves a full-window screen such as settings for what was there before; does nothing elsewhere.
    void back();
}
