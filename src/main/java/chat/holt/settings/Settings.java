package chat.holt.settings;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;

/// What the user chose or Holt remembers, as properties. UI thread only; [SettingsFile] keeps them on disk.
public final class Settings {

    private final ObjectProperty<ThemeMode> theme = new SimpleObjectProperty<>(ThemeMode.SYSTEM);
    private final Reading reading = new Reading();
    private final Zoom zoom = new Zoom();
    private final Spelling spelling = new Spelling();
    private final Sound sound = new Sound();
    private final ObjectProperty<@Nullable WindowBounds> window = new SimpleObjectProperty<>();
    private final DoubleProperty sidebarWidth = new SimpleDoubleProperty(248);
    private final DoubleProperty memberListWidth = new SimpleDoubleProperty(232);
    private final DoubleProperty findingsWidth = new SimpleDoubleProperty(360);
    private final BooleanProperty memberListShown = new SimpleBooleanProperty(true);
    private final BooleanProperty notices = new SimpleBooleanProperty(true);
    private final BooleanProperty enterSends = new SimpleBooleanProperty(true);
    private final BooleanProperty noticeText = new SimpleBooleanProperty(true);
    private final ObservableList<SavedAccount> accounts = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable String> lastAccount = new SimpleObjectProperty<>();
    private final ObservableMap<String, AccountSettings> ofAccounts = FXCollections.observableHashMap();
    private final ObservableList<String> reasonTemplates = FXCollections.observableArrayList();

    private final ObservableMap<String, List<String>> shortcuts = FXCollections.observableHashMap();
    private final ObservableList<String> recentCommands = FXCollections.observableArrayList();
    private final ObservableSet<String> trustedHosts = FXCollections.observableSet();

    public ObjectProperty<ThemeMode> theme() {
        return theme;
    }

    /// How large everything is.
    public Zoom zoom() {
        return zoom;
    }

    /// How messages are set.
    public Reading reading() {
        return reading;
    }

    /// How what is written is checked.
    public Spelling spelling() {
        return spelling;
    }

    /// How loud sounds and films are played.
    public Sound sound() {
        return sound;
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

    /// Width of pins and search in logical pixels.
    public DoubleProperty findingsWidth() {
        return findingsWidth;
    }

    public BooleanProperty memberListShown() {
        return memberListShown;
    }

    /// Whether messages are shown on the desktop.
    public BooleanProperty notices() {
        return notices;
    }

    /// Whether that shows what was written, not only by whom.
    public BooleanProperty noticeText() {
        return noticeText;
    }

    /// Whether Enter alone sends a message; otherwise Ctrl+Enter does, and Enter breaks the line.
    public BooleanProperty enterSends() {
        return enterSends;
    }

    /// Accounts signed in on this machine, in the order of the rail.
    public ObservableList<SavedAccount> accounts() {
        return accounts;
    }

    /// [SavedAccount#key] of the account to open at the next start; null opens the welcome screen.
    public ObjectProperty<@Nullable String> lastAccount() {
        return lastAccount;
    }

    /// What is remembered of an account, by its [SavedAccount#key].
    public AccountSettings of(String accountKey) {
        AccountSettings known = ofAccounts.get(accountKey);
        if (known == null) {
            known = new AccountSettings();
            ofAccounts.put(accountKey, known);
        }
        return known;
    }

    /// What is remembered of each account, by its key.
    ObservableMap<String, AccountSettings> ofAccounts() {
        return ofAccounts;
    }

    /// Remembers nothing of the account any more.
    public void forget(String accountKey) {
        accounts.removeIf(account -> account.key().equals(accountKey));
        ofAccounts.remove(accountKey);
    }

    /// Reasons of bans and other acts, kept to be used again.
    public ObservableList<String> reasonTemplates() {
        return reasonTemplates;
    }

    /// Hosts, in ASCII, whose links open without a question.
    public ObservableSet<String> trustedHosts() {
        return trustedHosts;
    }

    /// Keys that the user chose, as they are written, by the id of the shortcut; an empty list for none.
    public ObservableMap<String, List<String>> shortcuts() {
        return shortcuts;
    }

    /// Ids of the commands of the palette used last, the latest first.
    public ObservableList<String> recentCommands() {
        return recentCommands;
    }

    /// Calls `listener` whenever any setting changes.
    void onChange(Runnable listener) {
        InvalidationListener any = ignored -> listener.run();
        for (Observable setting : new Observable[] {
            theme,
            window,
            sidebarWidth,
            memberListWidth,
            findingsWidth,
            memberListShown,
            notices,
            noticeText,
            enterSends,
            zoom.percent(),
            accounts,
            lastAccount,
            ofAccounts,
            reasonTemplates,
            trustedHosts,
            shortcuts,
            recentCommands
        }) {
            setting.addListener(any);
        }
        reading.onChange(any);
        spelling.onChange(any);
        sound.onChange(any);
        ofAccounts.values().forEach(known -> known.onChange(any));
        ofAccounts.addListener((MapChangeListener<String, AccountSettings>) change -> {
            if (change.wasAdded()) {
                change.getValueAdded().onChange(any);
            }
        });
    }
}
