package chat.holt.commands;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.faults.FaultProxy;
import chat.holt.localinstance.LocalInstance;
import chat.holt.localinstance.Options;
import chat.holt.model.ChooseUsername;
import chat.holt.model.CreateAccount;
import chat.holt.model.CreateServer;
import chat.holt.model.Login;
import chat.holt.model.LoginResult;
import chat.holt.model.Message;
import chat.holt.rest.Api;
import chat.holt.rest.RestClient;
import chat.holt.rest.Token;
import chat.holt.store.Store;
import chat.holt.threading.Tasks;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutboxTest {
    @TempDir
    Path folder;

    @Test
    void whatMayHaveArrivedIsNotDoubledByTryingAgain() throws Exception {
        TestUi ui = new TestUi();
        try (LocalInstance instance = LocalInstance.start(Options.in(folder).withoutLimits());
                FaultProxy network = FaultProxy.before(instance.api());
                RestClient stranger = new RestClient(instance.api(), null)) {
            Api start = Api.of(stranger);
            start.auth().createAccount(new CreateAccount("ada@holt.test", "a long password", null, null));
            LoginResult login = start.auth().login(Login.withPassword("ada@holt.test", "a long password", "test"));
            Token token = new Token(((LoginResult.Success) login).session().token(), false);
            try (RestClient direct = new RestClient(instance.api(), token);
                    RestClient faulty = new RestClient(network.address(), token)) {
                Api api = Api.of(direct);
                api.auth().completeOnboarding(new ChooseUsername("ada"));
                String channel = api.servers()
                        .create(new CreateServer("Hut", null, false))
                        .channels()
                        .getFirst()
                        .id();
                Store store = new Store();
                MessageCommands messages =
                        new MessageCommands(Api.of(faulty), store, new Tasks(ui), (place, typing) -> {});
                network.loseAnswers();
                assertThat(ui.failure(messages.send(channel, "hello", List.of())))
                        .isInstanceOf(Failure.Offline.class);
                network.heal();
                String nonce = store.timeline(channel).pending().getFirst().nonce();
                ui.result(messages.retry(nonce));
                assertThat(api.messages().latest(channel, 10).messages())
                        .extracting(Message::content)
                        .containsExactly("hello");
                assertThat(store.timeline(channel).pending()).isEmpty();
            }
        }
    }
}
