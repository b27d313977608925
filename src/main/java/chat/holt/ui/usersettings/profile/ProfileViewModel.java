package chat.holt.ui.usersettings.profile;

import chat.holt.commands.Attempt;
import chat.holt.commands.Commands;
import chat.holt.i18n.Text;
import chat.holt.model.RootConfig.UserLimits;
import chat.holt.model.User;
import chat.holt.model.UserProfile;
import chat.holt.store.Store;
import chat.holt.threading.Task;
import chat.holt.ui.kit.markdown.Markdown;
import chat.holt.ui.kit.picture.PictureField;
import chat.holt.ui.kit.settings.FieldsPage;
import chat.holt.ui.kit.settings.TextDraft;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.navigation.Navigator;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Your profile as everybody sees it, saved together.
public final class ProfileViewModel extends FieldsPage {
    private final Store store;
    private final Commands commands;
    private final Navigator navigator;
    private final ReadOnlyObjectWrapper<@Nullable UserProfile> profile = new ReadOnlyObjectWrapper<>();
    private final ProfileDraft draft;
    private final Attempt loading = new Attempt();
    private final Subscription revisions;

    /// @param limits of your uploads
    public ProfileViewModel(Store store, Commands commands, Navigator navigator, UserLimits limits) {
        super(null);
        this.store = store;
        this.commands = commands;
        this.navigator = navigator;
        draft = new ProfileDraft(fields(), store.me(), profile, limits);
        revisions = store.profileRevision(store.myId()).subscribe((before, now) -> load());
        load();
    }

    /// Fetches bio and background, which the store does not have.
    public void load() {
        loading.run(this::fetch, profile::set);
    }

    /// How fetching bio and background goes; until it is done they cannot be edited.
    public Attempt loading() {
        return loading;
    }

    /// Whether bio and background are known.
    public ObservableValue<Boolean> loaded() {
        return profile.map(known -> true).orElse(false);
    }

    /// 2–32 characters, or none.
    public TextDraft displayName() {
        return draft.displayName;
    }

    /// 1–24 characters, or none.
    public TextDraft pronouns() {
        return draft.pronouns;
    }

    /// Markdown of 0–2,000 characters.
    public TextDraft bio() {
        return draft.bio;
    }

    public PictureField avatar() {
        return draft.avatar;
    }

    public PictureField background() {
        return draft.background;
    }

    public String userId() {
        return store.myId();
    }

    /// The name as it would be shown.
    public ObservableValue<String> shownName() {
        return draft.displayName
                .field()
                .value()
                .flatMap(typed -> typed.isBlank()
                        ? store.me().map(User::username).orElse("")
                        : draft.displayName.field().value().map(String::strip));
    }

    /// The user name with its number.
    public ObservableValue<String> tag() {
        return store.me().map(User::tag).orElse("");
    }

    /// The bio as it would be drawn.
    public ObservableValue<Markdown> bioPreview() {
        return draft.bio.field().value().map(typed -> Markdown.parse(typed.strip()));
    }

    /// The name of a user who is mentioned.
    String userName(String userId) {
        User user = store.user(userId).get();
        return user == null ? Text.of("profile.unknownUser") : user.name();
    }

    void open(Destination.Link link) {
        navigator.open(link);
    }

    @Override
    protected String problem() {
        return draft.problem();
    }

    /// Uploads new pictures, then changes everything at once; when an upload fails, nothing is changed.
    @Override
    protected Task<?> send() {
        draft.strip();
        return draft.avatar
                .upload(commands.files()::upload)
                .then(avatar -> draft.background
                        .upload(commands.files()::upload)
                        .then(background -> commands.users().editSelf(draft.edit(avatar, background))))
                .then(done -> fetch())
                .onSuccess(profile::set);
    }

    @Override
    public void close() {
        revisions.unsubscribe();
        super.close();
    }

    private Task<UserProfile> fetch() {
        return commands.users().loadProfile(store.myId());
    }
}
