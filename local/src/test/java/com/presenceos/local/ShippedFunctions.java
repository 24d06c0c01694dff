package com.presenceos.local;

import com.presenceos.local.aws.LocalAccount;
import com.presenceos.local.template.Checkout;
import com.presenceos.local.template.FunctionDefinition;
import com.presenceos.local.template.Surroundings;
import com.presenceos.local.template.Template;
import com.presenceos.platform.config.Environment;
import com.presenceos.platform.http.Router;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** The functions of template.yaml, made from the variables they are given, beside nothing that would answer them. */
final class ShippedFunctions {

    private ShippedFunctions() {}

    static List<FunctionDefinition> all() {
        return Template.read(Checkout.file("template.yaml"))
                .functions(new Surroundings(
                        LocalAccount.standard("key", "secret"),
                        "presence",
                        Map.of(
                                "PublicUrl",
                                "http://localhost:3000",
                                "DatabaseSecretArn",
                                "database",
                                "MigrationSecretArn",
                                "owner"),
                        queue -> URI.create("http://127.0.0.1:1/" + queue)));
    }

    /** Of a function that answers HTTP. */
    static Router router(FunctionDefinition function) throws ReflectiveOperationException {
        Object handler = handler(function);
        Method router = handler.getClass().getDeclaredMethod("router");
        router.setAccessible(true);
        return (Router) router.invoke(handler);
    }

    static Object handler(FunctionDefinition function) {
        return Environment.hosting(function.environment(), () -> {
            try {
                return Class.forName(function.handlerClass()).getConstructor().newInstance();
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(function.handlerClass() + " of template.yaml cannot be made", e);
            }
        });
    }
}
