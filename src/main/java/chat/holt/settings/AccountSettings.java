package chat.holt.settings;

import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;

/// What Holt remembers of one account's window. UI thread only.
public final class AccountSettings {

    private final ObjectProperty<@Nullable String> lastServer = new SimpleObjectProperty<>(this, "lastServer");
    private final ObservableMap<String, String> lastChannels = FXCollections.observableHashMap();
    private final ObservableSet<String> collapsedCategories = FXCollections.observableSet();
    private final ObservableSet<String> matureChannels = FXCollections.observableSet();
    private final ObservableMap<String, String> notes = FXCollections.observableHashMap();
    private final ObjectProperty<@Nullable StatusEnd> statusEnd = new SimpleObjectProperty<>(this, "statusEnd");
    private final ObservableList<String> recentEmojis = FXCollections.observableArrayList();
    private final ObservableMap<String, Double> emojiUses = FXCollections.observableHashMap();
    private final ObservableList<String> recentSearches = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable String> skinTone = new SimpleObjectProperty<>(this, "skinTone");

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

    /// Ids of channels, groups and servers marked as mature that open without a question.
    public ObservableSet<String> matureChannels() {
        return matureChannels;
    }

    /// User id to what one wrote down about that user.
    public ObservableMap<String, String> notes() {
        return notes;
    }

    /// When one's status is to be cleared; null for never.
    public ObjectProperty<@Nullable StatusEnd> statusEnd() {
        return statusEnd;
    }

    /// Emojis used last, the latest first: ids of custom ones, Unicode text of others.
    public ObservableList<String> recentEmojis() {
        return recentEmojis;
    }

    /// How often those were used, each use the less the longer ago.
    public ObservableMap<String, Double> emojiUses() {
        return emojiUses;
    }

    /// What was searched for, the latest first, as it was written.
    public ObservableList<String> recentSearches() {
        return recentSearches;
    }

    /// The skin tone of emojis picked, as a code point in hex such as `1f3fd`; null for the usual yellow.
    public ObjectProperty<@Nullable String> skinTone() {
        return skinTone;
    }

    void onChange(InvalidationListener listener) {
        lastServer.addListener(listener);
        lastChannels.addListener(listener);
        collapsedCategories.addListener(listener);
        matureChannels.addListener(listener);
        notes.addListener(listener);
        statusEnd.addListener(listener);
        recentEmojis.addListener(listener);
        emojiUses.addListener(listener);
        recentSearches.addListener(listener);
        skinTone.addListener(listener);
    }
}
