package chat.holt.ui.chat.composer;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.ui.chat.ChatFixture;
import chat.holt.ui.kit.MenuAction;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ComposerViewModelTest {
    private final ChatFixture fixture = new ChatFixture();
    private final ComposerViewModel composer = opened();

    private ComposerViewModel opened() {
        ComposerViewModel fresh = new ComposerViewModel(ChatFixture.CHANNEL, fixture.context);
        fresh.open();
        return fresh;
    }

    @Test
    void sendsTheStrippedDraftAndEmptiesIt() {
        composer.draft().set("  hello \n");
        composer.addReply("M1", "BO", "Bo");
        composer.send(false);
        assertThat(fixture.asked).endsWith("send hello M1true");
        assertThat(composer.draft().get()).isEmpty();
        assertThat(composer.replies()).isEmpty();
    }

    @Test
    void blankDraftsAreNotSent() {
        composer.draft().set(" \n ");
        assertThat(composer.canSend().get()).isFalse();
        composer.send(false);
        assertThat(fixture.asked).isEmpty();
    }

    @Test
    void countsBytesNearTheLimit() {
        composer.draft().set("x".repeat(1799));
        assertThat(composer.bytesLeft().get()).isNull();
        composer.draft().set("ü".repeat(1000));
        assertThat(composer.bytesLeft().get()).isZero();
        assertThat(composer.canSend().get()).isTrue();
        composer.draft().set("ü".repeat(1001));
        assertThat(composer.bytesLeft().get()).isEqualTo(-2);
        assertThat(composer.canSend().get()).isFalse();
    }

    @Test
    void closesWhereOneMayNotWriteAnyMoreAndSaysWhatToDo() {
        direct("Friend");
        ComposerViewModel talk = new ComposerViewModel("D", fixture.context);
        talk.open();
        assertThat(talk.refusal().get()).isNull();
        assertThat(talk.remedy().get()).isNull();
        relate("None");
        assertThat(talk.refusal().get()).isEqualTo("Only friends can write to each other");
        assertThat(talk.remedy().get()).extracting(MenuAction::id).isEqualTo("user-befriend");
        relate("Blocked");
        assertThat(talk.remedy().get()).extracting(MenuAction::id).isEqualTo("user-unblock");
        relate("BlockedOther");
        assertThat(talk.refusal().get()).isEqualTo("They do not want to hear from you");
        assertThat(talk.remedy().get()).isNull();
        relate("Friend");
        assertThat(talk.refusal().get()).isNull();
    }

    private void direct(String relation) {
        relate(relation);
        fixture.apply("{'type':'ChannelCreate','channel_type':'DirectMessage','_id':'D','active':true,"
                + "'recipients':['ME','CID']}");
    }

    private void relate(String relation) {
        fixture.apply(
                "{'type':'UserRelationship','id':'ME','user':{'_id':'CID','username':'cid','discriminator':'0001',"
                        + "'relationship':'" + relation + "'}}");
    }

    @Test
    void draftsSurviveLeavingTheChannel() {
        composer.draft().set("half a thought");
        composer.close();
        assertThat(opened().draft().get()).isEqualTo("half a thought");
    }

    @Test
    void repliesRememberWhetherToMention() {
        composer.addReply("M1", "BO", "Bo");
        composer.toggleMention(composer.replies().getFirst());
        assertThat(composer.replies().getFirst().mention()).isFalse();
        composer.addReply("M2", "BO", "Bo");
        assertThat(composer.replies().getLast().mention()).isFalse();
    }

    @Test
    void ownMessagesAreNeverMentioned() {
        composer.addReply("M1", "ME", "Ada");
        assertThat(composer.replies().getFirst().mention()).isFalse();
        composer.toggleMention(composer.replies().getFirst());
        assertThat(composer.replies().getFirst().mention()).isFalse();
    }

    @Test
    void repliesToAtMostFiveMessagesOnceEach() {
        for (int i = 0; i < 7; i++) {
            composer.addReply("M" + i, "BO", "Bo");
            composer.addReply("M" + i, "BO", "Bo");
        }
        assertThat(composer.replies()).hasSize(5);
        assertThat(composer.removeLastReply()).isTrue();
        assertThat(composer.replies()).hasSize(4);
    }

    @Test
    void missingPermissionRefusesUntilItIsGranted() {
        fixture.apply("{'type':'ServerUpdate','id':'S','data':{'default_permissions':1048576},'clear':[]}");
        assertThat(composer.refusal().get()).isEqualTo("You do not have permission to write here");
        composer.draft().set("hello");
        assertThat(composer.canSend().get()).isFalse();
        fixture.apply("{'type':'ServerUpdate','id':'S','data':{'default_permissions':5242880},'clear':[]}");
        assertThat(composer.refusal().get()).isNull();
        assertThat(composer.canSend().get()).isTrue();
    }

    @Test
    void timeoutsEndByThemselves() {
        fixture.apply("{'type':'ServerMemberUpdate','id':{'server':'S','user':'ME'},"
                + "'data':{'timeout':'2026-11-19T18:10:00.000Z'},'clear':[]}");
        assertThat(composer.refusal().get()).startsWith("You are timed out until");
        fixture.now = fixture.now.plus(Duration.ofMinutes(11));
        fixture.delays.advance(Duration.ofMinutes(11));
        assertThat(composer.refusal().get()).isNull();
    }

    @Test
    void slowmodeIsAnnouncedAndCountsDown() {
        fixture.apply("{'type':'ChannelUpdate','id':'C','data':{'slowmode':10},'clear':[]}");
        assertThat(composer.note().get()).isEqualTo("Slowmode: one message every 10 s");
        composer.draft().set("hello");
        assertThat(composer.canSend().get()).isTrue();
        fixture.apply("{'type':'UserSlowmodes','slowmodes':[{'channel_id':'C','duration':10,'retry_after':3}]}");
        assertThat(composer.note().get()).isEqualTo("Slowmode: you can write again in 3 s");
        assertThat(composer.canSend().get()).isFalse();
        for (int i = 0; i < 3; i++) {
            fixture.now = fixture.now.plusSeconds(1);
            fixture.delays.advance(Duration.ofSeconds(1));
        }
        assertThat(composer.canSend().get()).isTrue();
    }

    @Test
    void tellsOthersAboutTypingUntilASecondAfterTheLastKey() {
        composer.draft().set("h");
        composer.draft().set("he");
        fixture.delays.advance(Duration.ofMillis(900));
        composer.draft().set("hel");
        assertThat(fixture.asked).containsOnly("begin typing").hasSize(3);
        fixture.delays.advance(Duration.ofMillis(1000));
        assertThat(fixture.asked).endsWith("end typing");
    }

    @Test
    void sendingEndsTyping() {
        composer.draft().set("hello");
        composer.send(false);
        assertThat(fixture.asked).containsExactly("begin typing", "end typing", "send hello");
    }

    @Test
    void openingAChannelWithADraftIsNotTyping() {
        composer.draft().set("hello");
        composer.close();
        fixture.asked.clear();
        opened();
        assertThat(fixture.asked).isEmpty();
    }
}
