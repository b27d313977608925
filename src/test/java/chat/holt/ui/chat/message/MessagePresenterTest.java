package chat.holt.ui.chat.message;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.json.Json;
import chat.holt.model.Member;
import chat.holt.model.Message;
import chat.holt.model.Server;
import chat.holt.model.SystemMessage;
import chat.holt.model.User;
import chat.holt.ui.chat.Messages;
import chat.holt.ui.chat.message.ShownMessage.Badge;
import chat.holt.ui.chat.message.ShownMessage.Picture;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MessagePresenterTest implements MessagePresenter.Lookup {
    private final Map<String, User> users = new HashMap<>();
    private final Map<String, Member> members = new HashMap<>();
    private final Map<String, Message> messages = new HashMap<>();
    private final MessagePresenter presenter = new MessagePresenter(this);

    private final Server server = Json.mapper().readValue("""
            {"_id":"s","owner":"ada","name":"Alpine","channels":[],"default_permissions":0,"roles":{
              "guide":{"_id":"guide","name":"Guide","permissions":{"a":0,"d":0},"colour":"#c08","rank":1},
              "quiet":{"_id":"quiet","name":"Quiet","permissions":{"a":0,"d":0},"rank":0}}}""", Server.class);

    MessagePresenterTest() {
        users.put("me", user("me", "Ada"));
        users.put("bo", user("bo", "Bo"));
        members.put("me", member("me", "\"guide\"", "null"));
        members.put("bo", member("bo", "\"guide\",\"quiet\"", "\"Bobby\""));
    }

    private static User user(String id, String name) {
        return user(id, name, "\"flags\":0");
    }

    private static User user(String id, String name, String more) {
        return Json.mapper()
                .readValue(
                        "{\"_id\":\"" + id + "\",\"username\":\"" + name + "\",\"discriminator\":\"0001\"," + more
                                + "}",
                        User.class);
    }

    private static Member member(String id, String roles, String nickname) {
        return Json.mapper()
                .readValue(
                        "{\"_id\":{\"server\":\"s\",\"user\":\"" + id
                                + "\"},\"joined_at\":\"2026-01-01T00:00:00Z\",\"roles\":[" + roles + "],\"nickname\":"
                                + nickname + "}",
                        Member.class);
    }

    private static Message decode(String fields) {
        return by("bo", fields);
    }

    @Override
    public String myId() {
        return "me";
    }

    @Override
    public @Nullable User user(String id) {
        return users.get(id);
    }

    @Override
    public @Nullable Member member(String userId) {
        return members.get(userId);
    }

    @Override
    public Server server() {
        return server;
    }

    @Override
    public @Nullable Message message(String id) {
        return messages.get(id);
    }

    @Test
    void authorHasNicknameAndColourOfTheHighestColouredRole() {
        ShownMessage.Author author =
                presenter.present(decode("\"content\":\"hi\"")).author();
        assertThat(author.name()).isEqualTo("Bobby");
        assertThat(author.colour()).isEqualTo("#c08");
        assertThat(author.picture()).isNull();
    }

    @Test
    void masqueradeWinsButTheAuthorStaysKnown() {
        ShownMessage.Author author = presenter
                .present(decode("\"content\":\"hi\",\"masquerade\":{\"name\":\"Mask\",\"avatar\":\"https://x/y.png\"}"))
                .author();
        assertThat(author.userId()).isEqualTo("bo");
        assertThat(author.name()).isEqualTo("Mask");
        assertThat(author.colour()).isEqualTo("#c08");
        assertThat(author.picture()).isEqualTo(new Picture.Web("https://x/y.png"));
    }

    @Test
    void webhooksAreNotLookedUpAsUsers() {
        ShownMessage.Author author = presenter
                .present(decode("\"content\":\"hi\",\"webhook\":{\"name\":\"Builds\",\"avatar\":\"file1\"}"))
                .author();
        assertThat(author.name()).isEqualTo("Builds");
        assertThat(author.badge()).isEqualTo(Badge.WEBHOOK);
        assertThat(author.picture())
                .isInstanceOfSatisfying(
                        Picture.Stored.class,
                        picture -> assertThat(picture.file().path()).isEqualTo("avatars/file1"));
    }

    @Test
    void unknownAuthorsHaveAPlaceholder() {
        users.remove("bo");
        assertThat(presenter.present(decode("\"content\":\"hi\"")).author().name())
                .isEqualTo("Unknown user");
    }

    @Test
    void mentionsByUserRoleAndEveryone() {
        assertThat(presenter.present(decode("\"content\":\"a\"")).mentionsMe()).isFalse();
        assertThat(presenter.present(decode("\"mentions\":[\"me\"]")).mentionsMe())
                .isTrue();
        assertThat(presenter.present(decode("\"role_mentions\":[\"guide\"]")).mentionsMe())
                .isTrue();
        assertThat(presenter.present(decode("\"flags\":4")).mentionsMe()).isTrue();
    }

    @Test
    void repliesShowOneShortLine() {
        messages.put("r1", decode("\"content\":\"two\\n lines " + "x".repeat(300) + "\""));
        List<ShownMessage.Reply> replies = presenter
                .present(decode("\"replies\":[\"r1\",\"r2\"],\"mentions\":[\"bo\"]"))
                .replies();
        assertThat(replies.get(0).preview()).startsWith("two lines xxx").hasSize(129);
        assertThat(replies.get(0).mentioned()).isTrue();
        assertThat(replies.get(1).author()).isNull();
        assertThat(replies.get(1).preview()).isEqualTo("Message not loaded or deleted");
    }

    @Test
    void offeredReactionsComeFirstEvenUnused() {
        List<ShownMessage.Reaction> reactions = presenter
                .present(decode("\"reactions\":{\"🎉\":[\"me\",\"bo\"],\"👍\":[\"gone\"]},"
                        + "\"interactions\":{\"reactions\":[\"👍\",\"👎\"]}"))
                .reactions();
        assertThat(reactions)
                .containsExactly(
                        new ShownMessage.Reaction("👍", 1, false, List.of()),
                        new ShownMessage.Reaction("👎", 0, false, List.of()),
                        new ShownMessage.Reaction("🎉", 2, true, List.of("Ada", "Bobby")));
    }

    @Test
    void systemMessagesAreSentencesAboutMentionedUsers() {
        Message added = Messages.system("2026-11-19T18:00:00Z", new SystemMessage.UserAdded("bo", "me"));
        assertThat(presenter.present(added).text()).isEqualTo("<@bo> has been added by <@me>");
        Message unknown = Messages.system("2026-11-19T18:00:00Z", new SystemMessage.Unknown("party_started"));
        assertThat(presenter.present(unknown).text()).isEqualTo("party_started");
    }

    @Test
    void keepsBlockedUsersOut() {
        users.put("troll", user("troll", "Troll", "\"relationship\":\"Blocked\""));
        messages.put("old", by("troll", "\"content\":\"boo\""));
        ShownMessage shown =
                presenter.present(decode("\"replies\":[\"old\"],\"reactions\":{\"🎉\":[\"troll\",\"bo\"]}"));
        assertThat(shown.replies()).containsExactly(new ShownMessage.Reply("old", null, false, "Blocked message"));
        assertThat(shown.reactions()).containsExactly(new ShownMessage.Reaction("🎉", 2, false, List.of("Bobby")));
        assertThat(presenter.present(by("troll", "\"mentions\":[\"me\"]")).mentionsMe())
                .isFalse();
        assertThat(presenter.present(by("bo", "\"mentions\":[\"me\"]")).mentionsMe())
                .isTrue();
    }

    @Test
    void marksSendersOfSpam() {
        users.put("bo", user("bo", "Bo", "\"flags\":8"));
        assertThat(presenter.present(decode("\"content\":\"x\"")).author().badge())
                .isEqualTo(Badge.SPAM);
    }

    private static Message by(String author, String fields) {
        return Json.mapper()
                .readValue(
                        "{\"_id\":\"01KAAAAAAAAAAAAAAAAAAAAAAA\",\"channel\":\"c\",\"author\":\"" + author + "\","
                                + fields + "}",
                        Message.class);
    }
}
