package chat.holt.ui.chat.message;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.model.Message;
import chat.holt.ui.chat.ChatFixture;
import chat.holt.ui.chat.message.WhoReactedViewModel.Kind;
import chat.holt.ui.kit.emoji.EmojiChoice;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReactionsViewModelTest {
    private final ChatFixture chat = new ChatFixture();
    private final ReactionsViewModel reactions = new ReactionsViewModel(ChatFixture.CHANNEL, chat.context);

    private String message(String more) {
        chat.context.commands().messages().loadLatest(ChatFixture.CHANNEL);
        Message message = chat.arrives("BO", more);
        chat.asked.clear();
        return message.id();
    }

    @Test
    void addsAndTakesBack() {
        String id = message(",'reactions':{'🎉':['ME']}");
        reactions.toggle(id, "👍");
        reactions.toggle(id, "🎉");
        assertThat(chat.asked).containsExactly("react 0 👍", "unreact 0 🎉");
    }

    @Test
    void pickingWhatIsThereAlreadyLeavesIt() {
        String id = message(",'reactions':{'🎉':['ME']}");
        reactions.add(id, "🎉");
        assertThat(chat.asked).isEmpty();
    }

    @Test
    void onlyProposedOnesWhereOthersAreNotAllowed() {
        String id = message(",'interactions':{'reactions':['👍'],'restrict_reactions':true}");
        assertThat(reactions.open(id)).isFalse();
        assertThat(reactions.quick(id)).isEmpty();
        reactions.add(id, "🎉");
        assertThat(chat.asked).isEmpty();
        assertThat(chat.toasts).containsExactly("Only the reactions proposed by the author can be used here.");
        reactions.add(id, "👍");
        assertThat(chat.asked).containsExactly("react 0 👍");
    }

    @Test
    void atMostTwentyKinds() {
        String kinds = IntStream.range(0, ReactionsViewModel.MOST_KINDS)
                .mapToObj(i -> "'" + Character.toString(0x1F600 + i) + "':['BO']")
                .collect(joining(","));
        String id = message(",'reactions':{" + kinds + "}");
        reactions.add(id, "🎉");
        assertThat(chat.asked).isEmpty();
        assertThat(chat.toasts).hasSize(1);
        reactions.add(id, "😀");
        assertThat(chat.asked).containsExactly("react 0 😀");
    }

    @Test
    void nothingWithoutPermission() {
        String id = message("");
        assertThat(reactions.quick(id)).extracting(EmojiChoice::emoji).containsExactly("👍", "❤️", "😂");
        chat.apply("{'type':'ServerUpdate','id':'S','data':{'default_permissions':4194304},'clear':[]}");
        assertThat(reactions.open(id)).isFalse();
        assertThat(reactions.quick(id)).isEmpty();
        reactions.add(id, "👍");
        assertThat(chat.asked).isEmpty();
    }

    @Test
    void tellsWhoReactedEmojiByEmoji() {
        String id = message(",'reactions':{'🎉':['BO','DORA'],'👍':['CID']}");
        try (WhoReactedViewModel who = reactions.who(id)) {
            assertThat(who.kinds()).containsExactly(new Kind("🎉", 2), new Kind("👍", 1));
            assertThat(who.people()).extracting(person -> person.face().name()).containsExactly("Bo", "dora");
            assertThat(who.people())
                    .extracting(WhoReactedViewModel.Person::blocked)
                    .containsExactly(false, true);
            who.step(1);
            assertThat(who.people()).extracting(person -> person.face().name()).containsExactly("Cid");
            chat.apply("{'type':'MessageRemoveReaction','id':'" + id + "','channel_id':'C','emoji_id':'👍'}");
            assertThat(who.chosen().get()).isEqualTo("🎉");
            assertThat(who.people()).hasSize(2);
        }
    }
}
