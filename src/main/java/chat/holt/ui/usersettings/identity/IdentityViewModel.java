package chat.holt.ui.usersettings.identity;

import chat.holt.commands.Commands;
import chat.holt.commands.Refusal;
import chat.holt.model.Member;
import chat.holt.model.RootConfig.UserLimits;
import chat.holt.model.Server;
import chat.holt.model.User;
import chat.holt.permissions.ServerRules;
import chat.holt.store.Cell;
import chat.holt.store.Store;
import chat.holt.threading.Task;
import chat.holt.ui.kit.picture.PictureField;
import chat.holt.ui.kit.settings.FieldsPage;
import chat.holt.ui.kit.settings.TextDraft;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/// Who you are in one server.
public final class IdentityViewModel extends FieldsPage {
    private final Store store;
    private final Commands commands;
    private final String serverId;
    private final IdentityDraft draft;
    private final ReadOnlyStringWrapper nicknameRefusal = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper avatarRefusal = new ReadOnlyStringWrapper("");
    private final Subscription subscriptions;

    /// @param limits of your uploads
    IdentityViewModel(Store store, Commands commands, String serverId, UserLimits limits) {
        super(null);
        this.store = store;
        this.commands = commands;
        this.serverId = serverId;
        Cell<Member> member = store.member(serverId, store.myId());
        draft = new IdentityDraft(fields(), member, limits);
        subscriptions = Subscription.combine(store.onBatchEnd(this::look), member.subscribe(this::look));
        look();
    }

    public String serverId() {
        return serverId;
    }

    public ObservableValue<String> serverName() {
        return store.server(serverId).map(Server::name).orElse("");
    }

    public String userId() {
        return store.myId();
    }

    /// How you are called where you have no nickname.
    public ObservableValue<String> usualName() {
        return store.me().map(User::name).orElse("");
    }

    /// 1–32 characters, or none.
    public TextDraft nickname() {
        return draft.nickname;
    }

    /// 1–24 characters, or none.
    public TextDraft pronouns() {
        return draft.pronouns;
    }

    public PictureField avatar() {
        return draft.avatar;
    }

    /// Why the nickname cannot be changed; empty if it can.
    public ReadOnlyStringProperty nicknameRefusal() {
        return nicknameRefusal.getReadOnlyProperty();
    }

    /// Why the picture cannot be changed; empty if it can.
    public ReadOnlyStringProperty avatarRefusal() {
        return avatarRefusal.getReadOnlyProperty();
    }

    @Override
    protected String problem() {
        return draft.problem();
    }

    /// Uploads a new picture, then changes everything at once; when the upload fails, nothing is changed.
    @Override
    protected Task<?> send() {
        draft.strip();
        return draft.avatar
                .upload(commands.files()::upload)
                .then(avatar -> commands.members().edit(serverId, store.myId(), draft.edit(avatar), null));
    }

    @Override
    public void close() {
        subscriptions.unsubscribe();
        super.close();
    }

    /// The rights may be others now.
    private void look() {
        nicknameRefusal.set(Refusal.text(store.rights().may(serverId, store.myId(), ServerRules::nickname)));
        avatarRefusal.set(Refusal.text(store.rights().may(serverId, ServerRules::setAvatar)));
    }
}
