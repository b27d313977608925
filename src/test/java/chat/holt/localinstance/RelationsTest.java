package chat.holt.localinstance;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.localinstance.Visitor.Answer;
import chat.holt.localinstance.storage.Doc;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Friends and blocks: what becomes of both sides, and how each refusal is called (`rest.md §7`).
class RelationsTest {
    @TempDir
    Path folder;

    private LocalInstance instance;
    private Visitor ada;
    private Visitor bo;

    @BeforeEach
    void meet() throws Exception {
        instance = LocalInstance.start(Options.in(folder).withoutLimits());
        ada = Visitor.registered(instance, "ada");
        bo = Visitor.registered(instance, "bo_");
    }

    @AfterEach
    void close() throws Exception {
        ada.close();
        bo.close();
        instance.close();
    }

    @Test
    void requestsAreAcceptedRefusedAndCancelled() {
        assertThat(relation(ask(ada, bo))).isEqualTo("Outgoing");
        assertThat(ask(ada, bo).refusal()).isEqualTo("409 AlreadySentRequest");
        assertThat(relation(end(bo, ada))).isEqualTo("None");
        assertThat(end(ada, bo).refusal()).isEqualTo("400 NoEffect");

        ask(ada, bo);
        assertThat(relation(end(ada, bo))).isEqualTo("None");

        ask(ada, bo);
        assertThat(relation(ask(bo, ada))).isEqualTo("Friend");
        assertThat(ask(ada, bo).refusal()).isEqualTo("409 AlreadyFriends");
        assertThat(relation(end(ada, bo))).isEqualTo("None");
    }

    @Test
    void namesAreLookedUp() {
        String tag = tag(bo);
        assertThat(name(ada, tag.substring(0, tag.indexOf('#'))).refusal()).isEqualTo("400 InvalidProperty");
        assertThat(name(ada, "nobody#0001").refusal()).isEqualTo("404 NotFound");
        assertThat(name(ada, tag(ada)).refusal()).isEqualTo("400 NoEffect");
        assertThat(ask(ada, ada).refusal()).isEqualTo("400 NoEffect");
        assertThat(relation(name(ada, tag))).isEqualTo("Outgoing");
        assertThat(relation(name(bo, tag(ada)))).isEqualTo("Friend");
    }

    @Test
    void botsAreNoFriends() {
        String bot = ada.post("/bots/create", Doc.of("name", "robot")).doc().id();
        assertThat(ada.put("/users/" + bot + "/friend", Doc.of()).refusal()).isEqualTo("400 IsBot");
        assertThat(ada.delete("/users/" + bot + "/friend").refusal()).isEqualTo("400 IsBot");
    }

    @Test
    void blockingEndsWhatWasAndKeepsRequestsAway() {
        ask(ada, bo);
        ask(bo, ada);
        assertThat(relation(ada.put("/users/" + bo.id() + "/block", Doc.of()))).isEqualTo("Blocked");
        assertThat(ada.put("/users/" + bo.id() + "/block", Doc.of()).refusal()).isEqualTo("400 NoEffect");
        assertThat(ask(ada, bo).refusal()).isEqualTo("409 Blocked");
        assertThat(ask(bo, ada).refusal()).isEqualTo("403 BlockedByOther");
        assertThat(bo.delete("/users/" + ada.id() + "/block").refusal()).isEqualTo("400 NoEffect");

        assertThat(relation(bo.put("/users/" + ada.id() + "/block", Doc.of()))).isEqualTo("Blocked");
        assertThat(relation(ada.delete("/users/" + bo.id() + "/block"))).isEqualTo("BlockedOther");
        assertThat(relation(bo.delete("/users/" + ada.id() + "/block"))).isEqualTo("None");
        assertThat(relation(ask(bo, ada))).isEqualTo("Outgoing");
    }

    @Test
    void newAccountsHaveFiveOpenRequests() throws Exception {
        for (int i = 0; i < 5; i++) {
            try (Visitor other = Visitor.registered(instance, "other" + i)) {
                ask(ada, other);
            }
        }
        Answer refused = ask(ada, bo);
        assertThat(refused.refusal()).isEqualTo("400 TooManyPendingFriendRequests");
        assertThat(refused.body().path("max").asInt()).isEqualTo(5);
        assertThat(relation(ask(bo, ada))).isEqualTo("Outgoing");
        assertThat(relation(ask(ada, bo))).as("answering is no request").isEqualTo("Friend");
    }

    private static Answer ask(Visitor who, Visitor whom) {
        return who.put("/users/" + whom.id() + "/friend", Doc.of());
    }

    private static Answer end(Visitor who, Visitor whom) {
        return who.delete("/users/" + whom.id() + "/friend");
    }

    private static Answer name(Visitor who, String tag) {
        return who.post("/users/friend", Doc.of("username", tag));
    }

    private static String tag(Visitor who) {
        Doc me = who.get("/users/@me").doc();
        return me.text("username") + "#" + me.text("discriminator");
    }

    private static String relation(Answer answer) {
        return answer.body().path("relationship").asString("");
    }
}
