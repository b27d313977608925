package chat.holt.ui.switcher;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.model.Message;
import chat.holt.ui.chat.ChatFixture;
import chat.holt.ui.navigation.Destination;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ForwardViewModelTest {
    private final ChatFixture fixture = new ChatFixture();
    private final Quotation quotation = new Quotation(
            fixture.store, "https://app.example", file -> URI.create("https://files.example/" + file.id()), 300);

    @BeforeEach
    void moreChannels() {
        fixture.apply("""
                {'type':'ChannelCreate','channel_type':'TextChannel','_id':'D','server':'S','name':'photos'}""");
        fixture.apply("""
                {'type':'ChannelCreate','channel_type':'TextChannel','_id':'E','server':'S','name':'news',
                'default_permissions':{'a':0,'d':4194304}}""");
    }

    private ForwardViewModel of(Message... messages) {
        return new ForwardViewModel(
                fixture.store,
                fixture.context.commands(),
                quotation,
                new Destination.Forward(
                        ChatFixture.CHANNEL,
                        List.of(messages).stream().map(Message::id).toList()),
                fixture.toasts::add);
    }

    private static List<String> names(ForwardViewModel model) {
        return model.results().stream().map(Jump::name).toList();
    }

    @Test
    void findsOnlyWhereOneMayWrite() {
        ForwardViewModel model = of(fixture.arrives("BO", ""));
        model.query().set("#");
        assertThat(names(model)).containsExactly("lounge", "photos");
        model.query().set("*");
        assertThat(names(model)).isEmpty();
    }

    @Test
    void postsQuotesThenTheComment() {
        Message message = fixture.arrives("BO", "");
        ForwardViewModel model = of(message);
        assertThat(model.canSend().getValue()).isFalse();
        model.query().set("photos");
        model.toggle(model.results().getFirst());
        model.comment().set(" look ");
        assertThat(model.canSend().getValue()).isTrue();
        model.send();
        assertThat(fixture.asked)
                .containsExactly(
                        "send > **Bo** ([original](https://app.example/server/S/channel/C/" + message.id()
                                + "))\n> text",
                        "send look");
        assertThat(model.attempt().done().get()).isTrue();
        assertThat(fixture.toasts).containsExactly("Forwarded");
    }

    @Test
    void countsTheCommentInBytes() {
        ForwardViewModel model = of(fixture.arrives("BO", ""));
        model.query().set("photos");
        model.toggle(model.results().getFirst());
        model.comment().set("ä".repeat(150));
        assertThat(model.canSend().getValue()).isTrue();
        model.comment().set("ä".repeat(151));
        assertThat(model.canSend().getValue()).isFalse();
    }

    @Test
    void pingsNobodyAgain() {
        String quote = quotation.of(withContent("hi @everyone <@01KAAAAAAAAAAAAAAAAAAAAAAA>\\nthere"));
        assertThat(quote)
                .contains("\n> hi @\u200Beveryone @Unknown user\n> there")
                .doesNotContain("<@")
                .doesNotContain("@everyone");
    }

    @Test
    void cutsWhatIsTooLong() {
        String quote = quotation.of(withContent("ä".repeat(400)));
        assertThat(Quotation.bytes(quote)).isBetween(297, 300);
        assertThat(quote).endsWith("ä…");
    }

    @Test
    void addsTheAddressesOfFiles() {
        Message message = fixture.arrives(
                "BO",
                ",'attachments':[{'_id':'F1','tag':'attachments','filename':'a.txt','metadata':{'type':'File'},"
                        + "'content_type':'text/plain','size':1}]");
        assertThat(quotation.of(message)).endsWith("> text\nhttps://files.example/F1");
    }

    private Message withContent(String content) {
        Message message = fixture.arrives("BO", "");
        fixture.apply("{'type':'MessageUpdate','id':'" + message.id() + "','channel':'C','data':{'content':'" + content
                + "'}}");
        Message now = fixture.store.message(message.id()).get();
        assertThat(now).isNotNull();
        return now;
    }
}
