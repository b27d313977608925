package chat.holt.rest;

import static chat.holt.rest.AccountResourcesTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.model.Channel;
import chat.holt.model.CreateGroup;
import chat.holt.model.CreateRole;
import chat.holt.model.CreateServer;
import chat.holt.model.CreateWebhook;
import chat.holt.model.DeleteMessages;
import chat.holt.model.EditChannel;
import chat.holt.model.EditMessage;
import chat.holt.model.EditUser;
import chat.holt.model.EditWebhook;
import chat.holt.model.ErrorType;
import chat.holt.model.Group;
import chat.holt.model.JoinCall;
import chat.holt.model.Message;
import chat.holt.model.MessageSort;
import chat.holt.model.RelationshipStatus;
import chat.holt.model.SearchMessages;
import chat.holt.model.SendMessage;
import chat.holt.model.ServerWithChannels;
import chat.holt.model.SetOverride;
import chat.holt.model.SetPermissions;
import chat.holt.model.TextChannel;
import chat.holt.model.Ulid;
import chat.holt.model.User;
import chat.holt.model.Webhook;
import chat.holt.permissions.Permission;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What belongs to a channel, and people, on the built-in instance.
class ChannelResourcesTest {

    private Neighbourhood place;
    private Neighbourhood.Person ada;
    private Neighbourhood.Person bela;
    private Api api;
    private String server;
    private String channel;

    @BeforeEach
    void start(@TempDir Path folder) throws Exception {
        place = new Neighbourhood(folder);
        ada = place.join("ada");
        bela = place.join("bela");
        api = ada.api();
        ServerWithChannels made = api.servers().create(new CreateServer("Hut", null, false));
        server = made.server().id();
        channel = made.channels().getFirst().id();
    }

    @AfterEach
    void stop() throws Exception {
        place.close();
    }

    private Message say(String text) throws Exception {
        return api.messages().send(channel, SendMessage.text(text, List.of()), Ulid.next());
    }

    @Test
    void channels() throws Exception {
        ChannelsApi channels = api.channels();
        channels.edit(channel, EditChannel.NOTHING.withDescription("quiet"), "neu – größer");
        TextChannel edited = (TextChannel) channels.fetch(channel);
        assertThat(edited.description()).isEqualTo("quiet");
        String role = api.roles().create(server, new CreateRole("Guides"), null).id();
        long bit = Permission.SEND_MESSAGE.bit();
        TextChannel some = (TextChannel) channels.setPermissions(channel, role, SetOverride.of(0, bit), null);
        assertThat(Objects.requireNonNull(some.rolePermissions().get(role)).deny())
                .isEqualTo(bit);
        TextChannel all = (TextChannel) channels.setDefaultPermissions(channel, SetOverride.of(bit, 0), null);
        assertThat(Objects.requireNonNull(all.defaultPermissions()).allow()).isEqualTo(bit);
        channels.ack(channel, Ulid.next());
        assertThat(api.sync().unreads()).hasSize(1);
        refused(
                ErrorType.INVALID_OPERATION,
                () -> channels.setGroupPermissions(channel, new SetPermissions(bit), null));
        channels.delete(channel, false, null);
        refused(ErrorType.NOT_FOUND, () -> channels.fetch(channel));
    }

    @Test
    void groups() throws Exception {
        GroupsApi groups = api.groups();
        refused(
                ErrorType.NOT_FRIENDS,
                () -> groups.create(new CreateGroup("Trip", null, null, List.of(bela.id()), false)));
        place.befriend(ada, bela);
        String group = groups.create(new CreateGroup("Trip", null, null, List.of(), false))
                .id();
        groups.add(group, bela.id());
        assertThat(groups.members(group)).extracting(User::id).containsExactlyInAnyOrder(ada.id(), bela.id());
        Group opened = (Group) api.channels().setGroupPermissions(group, new SetPermissions(4_096), null);
        assertThat(opened.permissions()).isEqualTo(4_096);
        groups.remove(group, bela.id());
        assertThat(groups.members(group)).hasSize(1);
        groups.add(group, bela.id());
        bela.api().channels().delete(group, true, null);
        assertThat(((Group) api.channels().fetch(group)).recipients()).containsExactly(ada.id());
    }

    @Test
    void messages() throws Exception {
        MessagesApi messages = api.messages();
        Message first = say("a red balloon");
        Message second = say("a blue balloon");
        Message third = say("something else");
        assertThat(messages.latest(channel, 2).messages())
                .extracting(Message::id)
                .containsExactly(third.id(), second.id());
        assertThat(messages.before(channel, second.id(), 5).messages())
                .extracting(Message::id)
                .containsExactly(first.id());
        assertThat(messages.after(channel, first.id(), 1).messages())
                .extracting(Message::id)
                .containsExactly(second.id());
        assertThat(messages.nearby(channel, second.id(), 10).messages()).hasSize(3);
        assertThat(messages.search(channel, SearchMessages.text("balloon", 10, MessageSort.OLDEST)))
                .satisfies(page -> {
                    assertThat(page.messages()).extracting(Message::id).containsExactly(first.id(), second.id());
                    assertThat(page.users()).extracting(User::id).containsExactly(ada.id());
                });
        messages.pin(channel, second.id(), "wichtig für alle");
        assertThat(messages.search(channel, SearchMessages.pinned(10)).messages())
                .extracting(Message::id)
                .containsExactly(second.id());
        messages.unpin(channel, second.id(), null);
        refused(ErrorType.NOT_PINNED, () -> messages.unpin(channel, second.id(), null));
        assertThat(messages.edit(channel, first.id(), new EditMessage("no balloon", null))
                        .content())
                .isEqualTo("no balloon");
        messages.delete(channel, third.id(), null);
        refused(ErrorType.NOT_FOUND, () -> messages.fetch(channel, third.id()));
        messages.deleteAll(channel, new DeleteMessages(List.of(first.id(), second.id())), null);
        refused(ErrorType.NOT_FOUND, () -> messages.fetch(channel, first.id()));
    }

    @Test
    void reactions() throws Exception {
        MessagesApi messages = api.messages();
        String message = say("vote").id();
        messages.react(channel, message, "👍🏽");
        messages.react(channel, message, "❤️");
        assertThat(messages.fetch(channel, message).reactions()).hasSize(2);
        messages.unreact(channel, message, "👍🏽");
        refused(ErrorType.NOT_FOUND, () -> messages.unreact(channel, message, "👍🏽"));
        messages.unreact(channel, message, "❤️", ada.id());
        messages.react(channel, message, "👍");
        messages.removeReaction(channel, message, "👍");
        assertThat(messages.fetch(channel, message).reactions()).isEmpty();
        messages.react(channel, message, "👍");
        messages.clearReactions(channel, message);
        assertThat(messages.fetch(channel, message).reactions()).isEmpty();
    }

    @Test
    void webhooks() throws Exception {
        WebhooksApi webhooks = api.webhooks();
        Webhook made = webhooks.create(channel, new CreateWebhook("News", null), "für Nachrichten");
        String token = Objects.requireNonNull(made.token());
        assertThat(webhooks.list(channel)).extracting(Webhook::token).containsExactly(token);
        assertThat(webhooks.fetch(made.id()).name()).isEqualTo("News");
        assertThat(webhooks.edit(made.id(), EditWebhook.name("Ticker")).name()).isEqualTo("Ticker");

        WebhookTokenApi outside = place.stranger().webhookTokens();
        refused(ErrorType.NOT_AUTHENTICATED, () -> outside.fetch(made.id(), "wrong"));
        assertThat(outside.fetch(made.id(), token).name()).isEqualTo("Ticker");
        assertThat(outside.edit(made.id(), token, EditWebhook.name("Herald")).name())
                .isEqualTo("Herald");
        String message = outside.execute(made.id(), token, SendMessage.text("news", List.of()), Ulid.next())
                .id();
        assertThat(outside.editMessage(made.id(), token, message, new EditMessage("old news", null))
                        .content())
                .isEqualTo("old news");
        String mine = say("not yours").id();
        refused(ErrorType.CANNOT_DELETE_MESSAGE, () -> outside.deleteMessage(made.id(), token, mine));
        outside.deleteMessage(made.id(), token, message);
        outside.delete(made.id(), token);
        assertThat(webhooks.list(channel)).isEmpty();
        String other =
                webhooks.create(channel, new CreateWebhook("More", null), null).id();
        webhooks.delete(other, null);
        assertThat(webhooks.list(channel)).isEmpty();
    }

    @Test
    void calls() throws Exception {
        refused(ErrorType.LIVEKIT_UNAVAILABLE, () -> api.calls().join(channel, new JoinCall(null, null, null)));
        refused(ErrorType.LIVEKIT_UNAVAILABLE, () -> api.calls().endRing(channel, bela.id()));
    }

    @Test
    void users() throws Exception {
        UsersApi users = api.users();
        assertThat(users.flags(bela.id()).flags()).isZero();
        assertThat(users.defaultAvatar(bela.id())).startsWith((byte) 0x89, (byte) 'P', (byte) 'N', (byte) 'G');
        assertThat(users.editSelf(EditUser.NOTHING.withDisplayName("Ada L.")).displayName())
                .isEqualTo("Ada L.");
        refused(ErrorType.NOT_PRIVILEGED, () -> users.edit(bela.id(), EditUser.NOTHING.withDisplayName("No")));
        place.befriend(ada, bela);
        assertThat(users.fetch(bela.id()).relationship()).isEqualTo(RelationshipStatus.FRIEND);
        assertThat(users.profile(bela.id()).content()).isNull();
        String conversation = users.openDirectMessage(bela.id()).id();
        assertThat(users.directMessages()).extracting(Channel::id).contains(conversation);
        assertThat(users.mutual(bela.id()).channels()).containsExactly(conversation);
        assertThat(users.unfriend(bela.id()).relationship()).isEqualTo(RelationshipStatus.NONE);
        assertThat(users.block(bela.id()).relationship()).isEqualTo(RelationshipStatus.BLOCKED);
        assertThat(users.unblock(bela.id()).relationship()).isEqualTo(RelationshipStatus.NONE);
    }
}
