package chat.holt.commands;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.localinstance.LocalInstance;
import chat.holt.localinstance.Options;
import chat.holt.rest.Api;
import chat.holt.rest.RestClient;
import chat.holt.rest.Token;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CategoryRoutesTest {
    @TempDir
    Path folder;

    @Test
    void areFoundWithoutChangingAnything() throws Exception {
        assertThat(exist(Options.in(folder))).isTrue();
    }

    @Test
    void areMissedOnReleasedBackends() throws Exception {
        assertThat(exist(Options.in(folder).withoutCategoryRoutes())).isFalse();
    }

    private static boolean exist(Options options) throws Exception {
        try (LocalInstance local = LocalInstance.start(options.withDemo())) {
            Token token = new Token(local.accounts().getFirst().token(), false);
            try (RestClient client = new RestClient(local.api(), token)) {
                return new CategoryRoutes().exist(Api.of(client), "01HQG7VMB8NN5E684XRH58C6PT");
            }
        }
    }
}
