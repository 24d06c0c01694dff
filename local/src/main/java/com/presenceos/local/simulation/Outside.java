package com.presenceos.local.simulation;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** Puts the way there and back around a port: each of its methods becomes a call that takes time and can fail. */
final class Outside {

    private final Calls calls;

    Outside(Calls calls) {
        this.calls = calls;
    }

    <T> T port(Class<T> port, Service service, T inside) {
        Object outside = Proxy.newProxyInstance(
                port.getClassLoader(),
                new Class<?>[] {port},
                (_, method, arguments) -> calls.call(
                        service,
                        () -> method.getName() + "(" + Words.ofAll(arguments) + ")",
                        () -> invoke(method, inside, arguments)));
        return port.cast(outside);
    }

    @SuppressWarnings("NullAway") // A port's method that answers nothing answers null here.
    private static Object invoke(Method method, Object inside, Object[] arguments) {
        try {
            return method.invoke(inside, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException thrown ? thrown : new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
