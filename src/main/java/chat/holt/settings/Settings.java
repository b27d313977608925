package chat.holt.settings;

import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;

/// What the user chose or Holt remembers, as properties. UI thread only; [SettingsFile] keeps them on disk.
public final class Settings {

    private final ObjectProperty<ThemeMode> theme = new SimpleObjectProperty<>(ThemeMode.SYSTEM);
    private final ObjectProperty<@Nullable WindowBounds> window = new SimpleObjectProperty<>();
    private final DoubleProperty sidebarWidth = new SimpleDoubleProperty(248);
    private final DoubleProperty memberListWidth = new SimpleDoubleProperty(232);
    private final BooleanProperty memberListShown = new SimpleBooleanProperty(true);
    private final ObservableList<SavedAccount> accounts = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable String> lastAccount = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> lastServer = new SimpleObjectProperty<>();
    private final ObservableMap<String, String> lastChannels = FXCollections.observableHashMap();
    private final ObservableList<String> reasonTemplates = FXCollections.observableArrayList();
    private final ObservableSet<String> collapsedCategories = FXCollections.observableSet();

    public ObjectProperty<ThemeMode> theme() {
        return theme;
    }

    /// The main window's place; null before the first start.
    public ObjectProperty<@Nullable WindowBounds> window() {
        return window;
    }

    /// Width of the channel sidebar in logical pixels.
    public DoubleProperty sidebarWidth() {
        return sidebarWidth;
    }

    /// Width of the member list in logical pixels.
    public DoubleProperty memberListWidth() {
        return memberListWidth;
    }

    public BooleanProperty memberListShown() {
        return memberListShown;
    }

    /// Accounts signed in on this machine, in the order of the rail.
    public ObservableList<SavedAccount> accounts() {
        return accounts;
    }

    /// [SavedAccount#key] of the account to open at the next start; null opens the welcome screen.
    public ObjectProperty<@Nullable String> lastAccount() {
        return lastAccount;
    }

    /// Id of the server shown last; null means home.
    public ObjectProperty<@Nullable String> lastServer() {
        return lastServer;
    }

    /// Server id to the id of the channel shown last in it.
    public ObservableMap<String, String> lastChannels() {
        return lastChannels;
    }

    /// `serverId/categoryId` of every folded category.
    public ObservableSet<String> collapsedCategories() {
        return collapsedCategories;
    }

    /// Reasons of bans and other acts, kept to be used again.
    public ObservableList<String> reasonTemplates() {
        return reasonTemplates;
    }

    /// Calls `listener` whenever any setting changes.
    void onChange(Runnable listener) {
        InvalidationListener any = ignored -> listener.run();
        for (Observable setting : new Observable[] {
            theme,
            window,
            sidebarWidth,
            memberListWidth,
            memberListShown,
            accounts,
            lastAccount,
            lastServer,
            lastChannels,
            reasonTemplates,
            collapsedCategories
        }) {
            setting.addListener(any);
        }
    }
}
