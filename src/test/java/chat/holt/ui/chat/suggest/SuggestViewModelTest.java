package chat.holt.ui.chat.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.ui.chat.ChatFixture;
import chat.holt.ui.chat.input.DraftText;
import chat.holt.ui.chat.suggest.SuggestViewModel.Change;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SuggestViewModelTest {
    private static final String FIR = "01ARZ3NDEKTSV4RRFFQ69G5FAV";

    private final ChatFixture chat = new ChatFixture();
    private SuggestViewModel suggest = new SuggestViewModel(ChatFixture.CHANNEL, chat.context);
    private DraftText draft = new DraftText(suggest);

    @BeforeEach
    void community() {
        joins("ANNA", "anna.b", "Anna", "");
        joins("HANNE", "hanne", "Hanne", "");
        joins("ANTON", "anton", "Anton", "");
        joins("NICK", "someone", "Someone", "Öre");
        chat.apply("{'type':'ServerRoleUpdate','id':'S','role_id':'antlers','data':{'name':'Antlers','rank':2,"
                + "'permissions':{'a':0,'d':0}},'clear':[]}");
        chat.apply("{'type':'EmojiCreate','_id':'" + FIR + "','parent':{'type':'Server','id':'S'},'creator_id':'BO',"
                + "'name':'fir_tree','animated':false,'nsfw':false}");
    }

    private void joins(String id, String username, String name, String nickname) {
        chat.apply("{'type':'ServerMemberJoin','id':'S','user':'" + id
                + "','member':{'_id':{'server':'S','user':'" + id + "'},'joined_at':'2026-08-15T19:22:34.000Z'"
                + (nickname.isEmpty() ? "" : ",'nickname':'" + nickname + "'") + "}}");
        chat.apply("{'type':'UserRelationship','id':'ME','user':{'_id':'" + id + "','username':'" + username
                + "','display_name':'" + name + "','discriminator':'0001','relationship':'None'}}");
    }

    private List<String> names(String text) {
        draft.edited(text);
        suggest.look(draft, text.length());
        return suggest.suggestions().stream().map(Suggestion::name).toList();
    }

    private @Nullable String taken() {
        Change change = suggest.take();
        return change == null ? null : change.text();
    }

    @Test
    void beginningsComeBeforeMiddles() {
        assertThat(names("hi @an")).containsExactly("Anna", "Anton", "Hanne");
    }

    @Test
    void whoWroteLatelyComesFirstAmongEquals() {
        chat.context.commands().messages().loadLatest("C");
        chat.arrives("ANTON", "");
        assertThat(names("@an")).containsExactly("Anton", "Anna", "Hanne");
    }

    @Test
    void friendsComeBeforeStrangers() {
        chat.apply("{'type':'UserRelationship','id':'ME','user':{'_id':'ANTON','username':'anton',"
                + "'display_name':'Anton','discriminator':'0001','relationship':'Friend'}}");
        assertThat(names("@an")).containsExactly("Anton", "Anna", "Hanne");
    }

    @Test
    void nicknamesAndUsernamesCountWithoutAccents() {
        assertThat(names("@or")).containsExactly("Öre");
        assertThat(names("@someo")).containsExactly("Öre");
        assertThat(taken()).isEqualTo("<@NICK> ");
    }

    @Test
    void rolesAndEveryoneOnlyWithPermission() {
        assertThat(names("@antl")).isEmpty();
        assertThat(names("@every")).isEmpty();
        chat.apply("{'type':'ServerUpdate','id':'S','data':{'default_permissions':" + (77014766592L | 3L << 37)
                + "},'clear':[]}");
        assertThat(names("@antle")).containsExactly("@Antlers");
        assertThat(taken()).isEqualTo("<%antlers> ");
        assertThat(names("@ever")).containsExactly("@everyone");
        assertThat(taken()).isEqualTo("@everyone ");
    }

    @Test
    void inConversationsOnlyThoseWhoTakePart() {
        chat.apply("{'type':'ChannelCreate','channel_type':'Group','_id':'G','name':'Crew','owner':'BO',"
                + "'recipients':['ME','BO','ANNA']}");
        suggest = new SuggestViewModel("G", chat.context);
        assertThat(names("@")).containsExactly("Bo", "Anna");
    }

    @Test
    void channelsByName() {
        assertThat(names("see #lou")).containsExactly("#lounge");
        Change change = Objects.requireNonNull(suggest.take());
        assertThat(change).isEqualTo(new Change(4, 8, "<#C> "));
    }

    @Test
    void emojisFromTwoLettersOn() {
        assertThat(names(":f")).isEmpty();
        assertThat(names(":fir_")).containsExactly(":fir_tree:");
        assertThat(taken()).isEqualTo(":" + FIR + ": ");
        assertThat(names("ok :rocke")).startsWith(":rocket:");
        assertThat(taken()).isEqualTo("🚀 ");
    }

    @Test
    void aSecondColonCompletes() {
        draft.setWire("go :rocket");
        assertThat(suggest.closing(draft, 10)).isEqualTo(new Change(3, 10, "🚀"));
        draft.setWire("go :fir_tree");
        assertThat(suggest.closing(draft, 12)).isEqualTo(new Change(3, 12, ":" + FIR + ":"));
        draft.setWire("go :nonesuch");
        assertThat(suggest.closing(draft, 12)).isNull();
        draft.setWire("at 10:30");
        assertThat(suggest.closing(draft, 8)).isNull();
    }

    @Test
    void signsInWordsAndCodeAreOnlyCharacters() {
        assertThat(names("mail me: ann@an")).isEmpty();
        assertThat(names("`@an")).isEmpty();
        assertThat(names("```\n@an")).isEmpty();
        assertThat(names("`x` @an")).isNotEmpty();
        assertThat(names("(@an")).isNotEmpty();
    }

    @Test
    void asksForTheMembersOnceAWord() {
        names("@");
        names("@a");
        assertThat(chat.asked).containsExactly("members");
    }

    @Test
    void arrowsGoRound() {
        names("@an");
        suggest.move(-1);
        assertThat(taken()).isEqualTo("<@HANNE> ");
        suggest.move(1);
        assertThat(taken()).isEqualTo("<@ANNA> ");
    }

    @Test
    void aDismissedWordIsLeftAlone() {
        names("@an");
        suggest.dismiss();
        assertThat(names("@ann")).isEmpty();
        assertThat(names("@ann ")).isEmpty();
        assertThat(names("@ann @an")).isNotEmpty();
    }

    @Test
    void tokensHaveNames() {
        assertThat(suggest.nameOf("<@NICK>", false)).isEqualTo("@Öre");
        assertThat(suggest.nameOf("<@NICK>", true)).isEqualTo("@someone#0001");
        assertThat(suggest.nameOf("<#C>", false)).isEqualTo("#lounge");
        assertThat(suggest.nameOf("<%guide>", false)).isEqualTo("@Guide");
        assertThat(suggest.nameOf(":" + FIR + ":", false)).isEqualTo(":fir_tree:");
        assertThat(suggest.nameOf("<@NOBODY>", false)).isNull();
    }
}
