import { QueryClient } from '@tanstack/react-query';
import { ServiceError } from './service-error.ts';

/** A refusal of the service is final; a connection that failed is tried again for some twenty seconds. */
const mostRetries = 5;

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (failures, error) => !(error instanceof ServiceError) && failures < mostRetries,
      retryDelay: (failures) => Math.min(1_000 * 2 ** failures, 8_000),
      refetchOnWindowFocus: false,
    },
  },
});
