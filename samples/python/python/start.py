"""Starts a Java task by its name and tells what became of it, as JSON.

    python start.py host:port task-name queue parameters-as-json
"""

import asyncio
import json
import os
import sys
import uuid
from datetime import timedelta

from temporalio.client import Client, WorkflowFailureError
from temporalio.exceptions import ApplicationError


async def main(address: str, name: str, queue: str, parameters: str) -> dict:
    client = await Client.connect(address)
    handle = await client.start_workflow(
        name,
        json.loads(parameters),
        id=f"{name}-{uuid.uuid4()}",
        task_queue=queue,
        execution_timeout=timedelta(minutes=5),
    )
    told = {"task_id": handle.id}
    try:
        told["output"] = await handle.result()
    except WorkflowFailureError as failure:
        cause = failure.cause
        assert isinstance(cause, ApplicationError), cause
        told["failure"] = {
            "type": cause.type,
            "message": cause.message,
            "non_retryable": cause.non_retryable,
            "details": list(cause.details),
        }
    described = await handle.describe()
    told["status"] = described.status.name
    told["progress"] = await described.memo_value("computor.progress", None)
    return told


if __name__ == "__main__":
    print(json.dumps(asyncio.run(main(*sys.argv[1:]))), flush=True)
    # without the interpreter's clean-up, which a thread of the SDK's core can still disturb: it ends with an abort
    os._exit(0)
