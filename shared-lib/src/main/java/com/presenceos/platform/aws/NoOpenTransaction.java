package com.presenceos.platform.aws;

import com.presenceos.platform.sql.Database;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;

/** A service that hangs must not hold a database connection, nor the rows that its transaction sees. */
final class NoOpenTransaction implements ExecutionInterceptor {

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
        if (Database.isReading()) {
            throw new IllegalStateException(attributes.getAttribute(SdkExecutionAttribute.OPERATION_NAME)
                    + " is called while a transaction is open");
        }
    }
}
