<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>AgreementWords</name>
        <message>
            <source>Settlement agreed: %1</source>
            <translation>Quita acordada: %1</translation>
        </message>
        <message>
            <source>Plan changed: %1</source>
            <translation>Plan modificado: %1</translation>
        </message>
        <message>
            <source>Plan agreed: %1</source>
            <translation>Plan acordado: %1</translation>
        </message>
        <message>
            <source>Arrangement kept</source>
            <translation>Acuerdo cumplido</translation>
        </message>
        <message>
            <source>Plan broken</source>
            <translation>Plan incumplido</translation>
        </message>
        <message>
            <source>Settlement void: a part was missed</source>
            <translation>Quita anulada: faltó una parte</translation>
        </message>
        <message>
            <source>Settlement expired</source>
            <translation>Oferta de quita vencida</translation>
        </message>
        <message>
            <source>Arrangement cancelled</source>
            <translation>Acuerdo cancelado</translation>
        </message>
        <message>
            <source>Approved: %1</source>
            <translation>Aprobado: %1</translation>
        </message>
        <message>
            <source>Not approved: %1</source>
            <translation>No aprobado: %1</translation>
        </message>
        <message>
            <source>Sent for approval: %1</source>
            <translation>Enviado para aprobación: %1</translation>
        </message>
        <message>
            <source>Bankruptcy: contact stopped</source>
            <translation>Concurso: contacto detenido</translation>
        </message>
        <message>
            <source>Deceased: contact stopped</source>
            <translation>Fallecido: contacto detenido</translation>
        </message>
        <message>
            <source>Has an attorney: contact stopped</source>
            <translation>Tiene abogado: contacto detenido</translation>
        </message>
        <message>
            <source>Asked to cease: contact stopped</source>
            <translation>Pidió cesar: contacto detenido</translation>
        </message>
        <message>
            <source>Breathing space: contact stopped</source>
            <translation>Período de respiro: contacto detenido</translation>
        </message>
        <message>
            <source>Handle with care: contact stopped</source>
            <translation>Tratar con cuidado: contacto detenido</translation>
        </message>
        <message>
            <source>Care ended</source>
            <translation>Protección terminada</translation>
        </message>
        <message>
            <source>Person unlinked</source>
            <translation>Persona desvinculada</translation>
        </message>
        <message>
            <source>Linked to another person</source>
            <translation>Vinculado a otra persona</translation>
        </message>
        <message>
            <source>Co-debtor %1</source>
            <translation>Codeudor %1</translation>
        </message>
        <message>
            <source>Guarantor %1</source>
            <translation>Avalista %1</translation>
        </message>
        <message>
            <source>Person %1</source>
            <translation>Persona %1</translation>
        </message>
        <message>
            <source>To do: remind of the promise</source>
            <translation>Por hacer: recordar la promesa</translation>
        </message>
        <message>
            <source>To do: an instalment was missed</source>
            <translation>Por hacer: faltó una cuota</translation>
        </message>
        <message>
            <source>To do: answer the dispute</source>
            <translation>Por hacer: responder la disputa</translation>
        </message>
        <message>
            <source>Strategy: to be worked</source>
            <translation>Estrategia: por trabajar</translation>
        </message>
        <message>
            <source>Strategy: message queued</source>
            <translation>Estrategia: mensaje en cola</translation>
        </message>
        <message>
            <source>Strategy: said with another account</source>
            <translation>Estrategia: dicho con otra cuenta</translation>
        </message>
        <message>
            <source>Strategy: marked</source>
            <translation>Estrategia: marcado</translation>
        </message>
        <message>
            <source>Strategy: held</source>
            <translation>Estrategia: en suspenso</translation>
        </message>
        <message>
            <source>Strategy: escalated</source>
            <translation>Estrategia: escalado</translation>
        </message>
        <message>
            <source>Strategy: penalty added</source>
            <translation>Estrategia: penalización añadida</translation>
        </message>
        <message>
            <source>To do: money announced did not come</source>
            <translation>Por hacer: no llegó el dinero anunciado</translation>
        </message>
        <message>
            <source>Instalment missed: %1</source>
            <translation>Cuota impagada: %1</translation>
        </message>
        <message>
            <source>Announced money will not come</source>
            <translation>El dinero anunciado no llegará</translation>
        </message>
        <message>
            <source>Payment announced: %1</source>
            <translation>Pago anunciado: %1</translation>
        </message>
        <message>
            <source>last part %1</source>
            <translation>última parte %1</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>vence %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>hasta %1</translation>
        </message>
        <message>
            <source>for %1</source>
            <translation>por %1</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>por %1</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Aprobado</translation>
        </message>
        <message>
            <source>Not approved</source>
            <translation>No aprobado</translation>
        </message>
        <message>
            <source>Sent for approval</source>
            <translation>Enviado para aprobación</translation>
        </message>
    </context>
    <context>
        <name>AmountExpression</name>
        <message>
            <source>full</source>
            <translation>total</translation>
        </message>
        <message>
            <source>all</source>
            <translation>todo</translation>
        </message>
        <message>
            <source>balance</source>
            <translation>saldo</translation>
        </message>
        <message>
            <source>past due</source>
            <translation>vencido</translation>
        </message>
        <message>
            <source>due</source>
            <translation>debido</translation>
        </message>
        <message>
            <source>pastdue</source>
            <translation>vencido</translation>
        </message>
        <message>
            <source>half</source>
            <translation>mitad</translation>
        </message>
    </context>
    <context>
        <name>ApprovalCommand</name>
        <message>
            <source>Next request</source>
            <translation>Solicitud siguiente</translation>
        </message>
        <message>
            <source>Previous request</source>
            <translation>Solicitud anterior</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Aprobar</translation>
        </message>
        <message>
            <source>Decline, with a reason</source>
            <translation>Rechazar, con un motivo</translation>
        </message>
        <message>
            <source>Open the account</source>
            <translation>Abrir la cuenta</translation>
        </message>
        <message>
            <source>Go to the approvals</source>
            <translation>Ir a las aprobaciones</translation>
        </message>
        <message>
            <source>Approvals</source>
            <translation>Aprobaciones</translation>
        </message>
    </context>
    <context>
        <name>ApprovalWords</name>
        <message numerus="yes">
            <source>Settlement, %Ln payment(s)</source>
            <translation>
                <numerusform>Quita, %Ln pago</numerusform>
                <numerusform>Quita, %Ln pagos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Plan changed, %Ln payment(s)</source>
            <translation>
                <numerusform>Plan modificado, %Ln pago</numerusform>
                <numerusform>Plan modificado, %Ln pagos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Plan, %Ln payment(s)</source>
            <translation>
                <numerusform>Plan, %Ln pago</numerusform>
                <numerusform>Plan, %Ln pagos</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 comes in by %2; then %3 of the claim is forgiven. When a part is missed all of it is owed again, less what was paid.</source>
            <translation>Entran %1 hasta el %2; después se condonan %3 de la deuda. Si falta una parte, se vuelve a deber todo, menos lo pagado.</translation>
        </message>
        <message>
            <source>%1 comes in by %2; %3 stays open after that.</source>
            <translation>Entran %1 hasta el %2; después quedan %3 pendientes.</translation>
        </message>
        <message>
            <source>%1 comes in by %2; then the account is paid off.</source>
            <translation>Entran %1 hasta el %2; con eso la cuenta queda saldada.</translation>
        </message>
        <message>
            <source>Interest let go</source>
            <translation>Intereses perdonados</translation>
        </message>
        <message>
            <source>Costs let go</source>
            <translation>Costas perdonadas</translation>
        </message>
        <message>
            <source>Fees let go</source>
            <translation>Comisiones perdonadas</translation>
        </message>
        <message>
            <source>No interest accrues from %1 to %2.</source>
            <translation>No corren intereses del %1 al %2.</translation>
        </message>
        <message>
            <source>No interest is asked for until %1.</source>
            <translation>No se piden intereses hasta el %1.</translation>
        </message>
        <message>
            <source>No interest accrues from %1 on.</source>
            <translation>No corren intereses desde el %1.</translation>
        </message>
        <message>
            <source>No interest is asked for any more.</source>
            <translation>Ya no se piden intereses.</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>Promesa</translation>
        </message>
        <message>
            <source>Days without interest</source>
            <translation>Días sin intereses</translation>
        </message>
        <message>
            <source>The claim is lowered by %1; %2 is owed then.</source>
            <translation>La deuda baja %1; quedan %2.</translation>
        </message>
    </context>
    <context>
        <name>ArrangementCommand</name>
        <message>
            <source>New arrangement: promise, plan or settlement</source>
            <translation>Nuevo acuerdo: promesa, plan o quita</translation>
        </message>
    </context>
    <context>
        <name>ArrangementWords</name>
        <message>
            <source>a collector</source>
            <translation>un gestor</translation>
        </message>
        <message>
            <source>a senior collector</source>
            <translation>un gestor sénior</translation>
        </message>
        <message>
            <source>a supervisor</source>
            <translation>un supervisor</translation>
        </message>
        <message>
            <source>a manager</source>
            <translation>un gerente</translation>
        </message>
        <message>
            <source>a compliance officer</source>
            <translation>un responsable de cumplimiento</translation>
        </message>
        <message>
            <source>an administrator</source>
            <translation>un administrador</translation>
        </message>
        <message>
            <source>an auditor</source>
            <translation>un auditor</translation>
        </message>
        <message>
            <source>It runs to %1; %2 may agree up to %3 months.</source>
            <translation>Llega hasta el %1; %2 puede acordar hasta %3 meses.</translation>
        </message>
        <message>
            <source>It has an instalment of %1; %2 may agree %3 or more.</source>
            <translation>Tiene una cuota de %1; %2 puede acordar %3 o más.</translation>
        </message>
        <message>
            <source>%1 would settle %2; %3 may accept %4 (%5) or more.</source>
            <translation>%1 saldarían %2; %3 puede aceptar %4 (%5) o más.</translation>
        </message>
        <message>
            <source>Nobody in this office may approve that: agree on something else.</source>
            <translation>Nadie en esta oficina puede aprobarlo: acuerde otra cosa.</translation>
        </message>
        <message>
            <source>%1 or %2</source>
            <extracomment>two of those who may decide, or a list of them and one more</extracomment>
            <translation>%1 o %2</translation>
        </message>
        <message>
            <source>%1 decides.</source>
            <extracomment>who: "A supervisor or a manager"</extracomment>
            <translation>Decide %1.</translation>
        </message>
        <message>
            <source>Weekly</source>
            <translation>Cada semana</translation>
        </message>
        <message>
            <source>Every two weeks</source>
            <translation>Cada dos semanas</translation>
        </message>
        <message>
            <source>Monthly</source>
            <translation>Cada mes</translation>
        </message>
        <message>
            <source>Last day of the month</source>
            <translation>Último día del mes</translation>
        </message>
        <message>
            <source>On each payday</source>
            <translation>En cada día de pago</translation>
        </message>
        <message numerus="yes">
            <source>%Ln payment(s), settled %1, %2 forgiven</source>
            <translation>
                <numerusform>%Ln pago, saldado el %1, %2 condonados</numerusform>
                <numerusform>%Ln pagos, saldado el %1, %2 condonados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln payment(s) until %1, %2 stays open</source>
            <translation>
                <numerusform>%Ln pago hasta el %1, quedan %2</numerusform>
                <numerusform>%Ln pagos hasta el %1, quedan %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln payment(s), done %1</source>
            <translation>
                <numerusform>%Ln pago, terminado el %1</numerusform>
                <numerusform>%Ln pagos, terminado el %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln payment(s), paid off %1</source>
            <translation>
                <numerusform>%Ln pago, saldado el %1</numerusform>
                <numerusform>%Ln pagos, saldado el %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>over %Ln account(s)</source>
            <translation>
                <numerusform>sobre %Ln cuenta</numerusform>
                <numerusform>sobre %Ln cuentas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 in %Ln payment(s)</source>
            <translation>
                <numerusform>%1 en %Ln pago</numerusform>
                <numerusform>%1 en %Ln pagos</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 × %2</source>
            <comment>number of payments, amount of each</comment>
            <translation>%1 × %2</translation>
        </message>
        <message>
            <source>Sent for approval: %1 by %2</source>
            <translation>Enviado para aprobación: %1 hasta el %2</translation>
        </message>
        <message>
            <source>Settlement agreed: %1 by %2</source>
            <translation>Quita acordada: %1 hasta el %2</translation>
        </message>
        <message>
            <source>Plan agreed: %1 by %2</source>
            <translation>Plan acordado: %1 hasta el %2</translation>
        </message>
        <message>
            <source>Promise agreed: %1 by %2</source>
            <translation>Promesa acordada: %1 hasta el %2</translation>
        </message>
        <message>
            <source>It is due on %1; %2 may take promises up to %3 ahead.</source>
            <translation>Vence el %1; %2 puede tomar promesas hasta %3 por adelantado.</translation>
        </message>
        <message>
            <source>It is a promise of %1; %2 may take %3 or less.</source>
            <translation>Es una promesa de %1; %2 puede tomar %3 o menos.</translation>
        </message>
        <message>
            <source>It lets go of interest until %1; %2 may let go of %3.</source>
            <translation>Perdona intereses hasta el %1; %2 puede perdonar %3.</translation>
        </message>
        <message>
            <source>It lets go of interest without an end; %1 may let go of %2.</source>
            <translation>Perdona intereses sin fin; %1 puede perdonar %2.</translation>
        </message>
        <message>
            <source>%1 would be let go today; %2 may let go of %3 or less.</source>
            <translation>Hoy se perdonarían %1; %2 puede perdonar %3 o menos.</translation>
        </message>
        <message>
            <source>Needs approval.</source>
            <translation>Requiere aprobación.</translation>
        </message>
        <message>
            <source>Confirming puts it into their queue; until then nothing is agreed.</source>
            <translation>Al confirmar pasa a su cola; hasta entonces no hay nada acordado.</translation>
        </message>
        <message>
            <source>This looks like more than can be paid. Ask how things are first, and take only what is affordable.</source>
            <translation>Parece más de lo que se puede pagar. Pregunte primero cómo está, y tome solo lo asumible.</translation>
        </message>
        <message>
            <source>About %1 of 100 promises like this are kept (from %2 of this office).</source>
            <translation>Se cumplen unas %1 de 100 promesas así (de %2 de esta oficina).</translation>
        </message>
        <message>
            <source>About %1 of 100 promises like this are kept (by judgement).</source>
            <translation>Se cumplen unas %1 de 100 promesas así (según criterio).</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <translation>%1 en %2</translation>
        </message>
        <message>
            <source>Likelier: %1 (about %2 of 100).</source>
            <translation>Más probable: %1 (unas %2 de 100).</translation>
        </message>
    </context>
    <context>
        <name>BankReasons</name>
        <message>
            <source>The reference has %1</source>
            <translation>La referencia tiene %1</translation>
        </message>
        <message>
            <source>The end-to-end id has %1</source>
            <translation>El identificador de extremo a extremo tiene %1</translation>
        </message>
        <message>
            <source>The text has %1</source>
            <translation>El texto tiene %1</translation>
        </message>
        <message>
            <source>The payer's bank account paid this account before</source>
            <translation>La cuenta bancaria del pagador ya pagó esta cuenta</translation>
        </message>
        <message>
            <source>The payer has the debtor's name</source>
            <translation>El pagador tiene el nombre del deudor</translation>
        </message>
        <message>
            <source>The account is in %1</source>
            <translation>La cuenta está en %1</translation>
        </message>
        <message>
            <source>Nothing of it is open</source>
            <translation>No queda nada pendiente</translation>
        </message>
        <message>
            <source>The amount is what is open</source>
            <translation>El importe es lo pendiente</translation>
        </message>
        <message>
            <source>The amount was promised</source>
            <translation>El importe se había prometido</translation>
        </message>
        <message>
            <source>The amount is a part of what is open</source>
            <translation>El importe es parte de lo pendiente</translation>
        </message>
        <message>
            <source>The amount goes on to other items of the account</source>
            <translation>El importe alcanza a otras partidas de la cuenta</translation>
        </message>
        <message>
            <source>The amount is more than is open</source>
            <translation>El importe es más que lo pendiente</translation>
        </message>
        <message>
            <source>%1 accounts have such a number</source>
            <translation>%1 cuentas tienen ese número</translation>
        </message>
    </context>
    <context>
        <name>BarWords</name>
        <message>
            <source>Current</source>
            <translation>Al día</translation>
        </message>
        <message>
            <source>1–30</source>
            <translation>1–30</translation>
        </message>
        <message>
            <source>31–60</source>
            <translation>31–60</translation>
        </message>
        <message>
            <source>61–90</source>
            <translation>61–90</translation>
        </message>
        <message>
            <source>91–120</source>
            <translation>91–120</translation>
        </message>
        <message>
            <source>121+</source>
            <translation>121+</translation>
        </message>
        <message>
            <source>high</source>
            <translation>alto</translation>
        </message>
        <message>
            <source>medium</source>
            <translation>medio</translation>
        </message>
        <message>
            <source>low</source>
            <translation>bajo</translation>
        </message>
    </context>
    <context>
        <name>BatchProblems</name>
        <message>
            <source>type the number of the account, or the name</source>
            <translation>escriba el número de la cuenta, o el nombre</translation>
        </message>
        <message>
            <source>no account has this number or name</source>
            <translation>ninguna cuenta tiene este número o nombre</translation>
        </message>
        <message>
            <source>several accounts match: choose one</source>
            <translation>coinciden varias cuentas: elija una</translation>
        </message>
        <message>
            <source>type the amount</source>
            <translation>escriba el importe</translation>
        </message>
        <message>
            <source>the amount cannot be read</source>
            <translation>el importe no se puede leer</translation>
        </message>
        <message>
            <source>the value date cannot be read</source>
            <translation>la fecha valor no se puede leer</translation>
        </message>
        <message>
            <source>the value date is ahead: announce it on the account</source>
            <translation>la fecha valor es futura: anúncielo en la cuenta</translation>
        </message>
        <message>
            <source>the same as line %1; give it another reference if it is another payment</source>
            <translation>igual que la línea %1; dele otra referencia si es otro pago</translation>
        </message>
    </context>
    <context>
        <name>BeginWords</name>
        <message>
            <source>contact</source>
            <translation>contacto</translation>
        </message>
        <message>
            <source>promise</source>
            <translation>promesa</translation>
        </message>
        <message>
            <source>kept promise</source>
            <translation>promesa cumplida</translation>
        </message>
        <message>
            <source>broken promise</source>
            <translation>promesa incumplida</translation>
        </message>
        <message>
            <source>payment</source>
            <translation>pago</translation>
        </message>
        <message>
            <source>payment taken back</source>
            <translation>pago revertido</translation>
        </message>
        <message>
            <source>new item</source>
            <translation>nueva partida</translation>
        </message>
        <message>
            <source>dispute</source>
            <translation>disputa</translation>
        </message>
        <message>
            <source>settled dispute</source>
            <translation>disputa resuelta</translation>
        </message>
        <message>
            <source>end of a hold</source>
            <translation>fin de un bloqueo</translation>
        </message>
        <message>
            <source>placement with an agency</source>
            <translation>cesión a una agencia</translation>
        </message>
        <message>
            <source>recall from an agency</source>
            <translation>retirada de una agencia</translation>
        </message>
        <message>
            <source>judgment</source>
            <translation>sentencia</translation>
        </message>
        <message>
            <source>write-off</source>
            <translation>castigo contable</translation>
        </message>
        <message>
            <source>reopening</source>
            <translation>reapertura</translation>
        </message>
        <message>
            <source>fact of the source</source>
            <translation>hecho del origen</translation>
        </message>
        <message>
            <source>missed instalment</source>
            <translation>cuota impagada</translation>
        </message>
        <message>
            <source>%1: at each %2</source>
            <extracomment>%1 the trigger's name, %2 the event ("payment")</extracomment>
            <translation>%1: en cada «%2»</translation>
        </message>
        <message>
            <source>%1, with the outcome %2</source>
            <translation>%1, con el resultado %2</translation>
        </message>
        <message>
            <source>%1, with the text %2</source>
            <translation>%1, con el texto %2</translation>
        </message>
        <message>
            <source>%1, with the detail %2</source>
            <translation>%1, con el detalle %2</translation>
        </message>
        <message>
            <source>public holidays</source>
            <translation>festivos</translation>
        </message>
        <message>
            <source>No more: %1</source>
            <translation>Ya no: %1</translation>
        </message>
        <message>
            <source>New: %1</source>
            <translation>Nuevo: %1</translation>
        </message>
        <message>
            <source>%1: from the day the oldest open item fell due</source>
            <translation>%1: desde el día en que venció la partida abierta más antigua</translation>
        </message>
        <message>
            <source>%1: from the day the next item falls due</source>
            <translation>%1: desde el día en que vence la próxima partida</translation>
        </message>
        <message>
            <source>%1: from the day of listing</source>
            <translation>%1: desde el día de alta</translation>
        </message>
        <message>
            <source>%1: since the account is %2</source>
            <translation>%1: desde que la cuenta está «%2»</translation>
        </message>
        <message>
            <source>Nothing is done while %1</source>
            <translation>No se hace nada mientras: %1</translation>
        </message>
        <message>
            <source>%1, as %2</source>
            <extracomment>%1 while what, %2 the reason</extracomment>
            <translation>%1 (motivo: %2)</translation>
        </message>
        <message>
            <source>For all accounts</source>
            <translation>Para todas las cuentas</translation>
        </message>
        <message>
            <source>For accounts where %1</source>
            <translation>Para cuentas donde: %1</translation>
        </message>
        <message>
            <source>Nothing is done about less than %1</source>
            <translation>No se hace nada por menos de %1</translation>
        </message>
        <message numerus="yes">
            <source>At least %n day(s) between two messages to one person</source>
            <translation>
                <numerusform>Al menos %n día entre dos mensajes a una persona</numerusform>
                <numerusform>Al menos %n días entre dos mensajes a una persona</numerusform>
            </translation>
        </message>
        <message>
            <source>Works on every day of the week</source>
            <translation>Trabaja todos los días de la semana</translation>
        </message>
        <message>
            <source>Nothing is done on %1: what falls due waits</source>
            <translation>No se hace nada en: %1; lo que toca espera</translation>
        </message>
    </context>
    <context>
        <name>CallSentence</name>
        <message>
            <source>Nobody here has the number %1.</source>
            <translation>Nadie aquí tiene el número %1.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln accounts have the number %1: this is the most pressing.</source>
            <translation>
                <numerusform>%Ln cuenta tiene el número %1.</numerusform>
                <numerusform>%Ln cuentas tienen el número %1: esta es la más urgente.</numerusform>
            </translation>
        </message>
        <message>
            <source>Call from %1</source>
            <translation>Llamada de %1</translation>
        </message>
    </context>
    <context>
        <name>CallTimes</name>
        <message>
            <source>no calls for now</source>
            <translation>sin llamadas por ahora</translation>
        </message>
        <message>
            <source>opens %1 their time</source>
            <extracomment>%1: a time of day at the debtor's place, short enough for a narrow column</extracomment>
            <translation>desde %1 hora local</translation>
        </message>
        <message>
            <source>opens %1 %2</source>
            <extracomment>%1: the short name of a day of the week, %2: a time of day at the debtor's place</extracomment>
            <translation>desde %1 %2</translation>
        </message>
        <message>
            <source>opens %1</source>
            <translation>desde %1</translation>
        </message>
        <message>
            <source>may be called now</source>
            <translation>se puede llamar ahora</translation>
        </message>
        <message>
            <source>may not be called now</source>
            <translation>no se puede llamar ahora</translation>
        </message>
        <message>
            <source>may be called from %1 %2, their time</source>
            <extracomment>%1: a day ("Fri 27 Nov"), %2: a time of day at the debtor's place</extracomment>
            <translation>se puede llamar desde %1 %2, hora local</translation>
        </message>
    </context>
    <context>
        <name>CareWords</name>
        <message>
            <source>Bankruptcy</source>
            <translation>Concurso</translation>
        </message>
        <message>
            <source>Deceased</source>
            <translation>Fallecido</translation>
        </message>
        <message>
            <source>Attorney</source>
            <translation>Abogado</translation>
        </message>
        <message>
            <source>Asked to cease</source>
            <translation>Pidió cesar</translation>
        </message>
        <message>
            <source>Breathing space</source>
            <translation>Período de respiro</translation>
        </message>
        <message>
            <source>Handle with care</source>
            <translation>Tratar con cuidado</translation>
        </message>
        <message>
            <source>Ask for no money; turn to the trustee.</source>
            <translation>No pida dinero; diríjase al administrador concursal.</translation>
        </message>
        <message>
            <source>Ask only who looks after the estate.</source>
            <translation>Pregunte solo quién lleva la herencia.</translation>
        </message>
        <message>
            <source>Speak and write only to the attorney.</source>
            <translation>Hable y escriba solo al abogado.</translation>
        </message>
        <message>
            <source>Only what the law has us send.</source>
            <translation>Solo lo que la ley obliga a enviar.</translation>
        </message>
        <message>
            <source>Do not ask for money while it lasts.</source>
            <translation>No pida dinero mientras dure.</translation>
        </message>
        <message>
            <source>Take time. Offer to call back.</source>
            <translation>Tómese tiempo. Ofrezca volver a llamar.</translation>
        </message>
        <message>
            <source>Trustee</source>
            <translation>Administrador concursal</translation>
        </message>
        <message>
            <source>Executor</source>
            <translation>Albacea</translation>
        </message>
        <message>
            <source>Debt adviser</source>
            <translation>Asesor de deudas</translation>
        </message>
        <message>
            <source>Turn to</source>
            <translation>Dirigirse a</translation>
        </message>
    </context>
    <context>
        <name>CaseCommand</name>
        <message>
            <source>Enter a dispute</source>
            <translation>Registrar una disputa</translation>
        </message>
        <message>
            <source>Hold the account</source>
            <translation>Suspender la cuenta</translation>
        </message>
        <message>
            <source>Treat with care: bankruptcy, attorney, breathing space</source>
            <translation>Tratar con cuidado: concurso, abogado, período de respiro</translation>
        </message>
        <message>
            <source>End or decide what is in force</source>
            <translation>Terminar o decidir lo vigente</translation>
        </message>
    </context>
    <context>
        <name>ChangeRows</name>
        <message>
            <source>Without item</source>
            <translation>Sin partida</translation>
        </message>
        <message>
            <source>%1, due %2</source>
            <extracomment>an item: number, day on which it was due</extracomment>
            <translation>%1, vence %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>number of an account, then an item of it</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Unapplied credit</source>
            <translation>Crédito sin aplicar</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Saldo</translation>
        </message>
    </context>
    <context>
        <name>CommandWords</name>
        <message>
            <source>Next account</source>
            <translation>Cuenta siguiente</translation>
        </message>
        <message>
            <source>Previous account</source>
            <translation>Cuenta anterior</translation>
        </message>
        <message>
            <source>Open the account</source>
            <translation>Abrir la cuenta</translation>
        </message>
        <message>
            <source>To the top, with what is new</source>
            <translation>Al principio, con lo nuevo</translation>
        </message>
        <message>
            <source>Why this account is here</source>
            <translation>Por qué está aquí esta cuenta</translation>
        </message>
        <message>
            <source>Call this account</source>
            <translation>Llamar a esta cuenta</translation>
        </message>
        <message>
            <source>Show all accounts</source>
            <translation>Mostrar todas las cuentas</translation>
        </message>
        <message>
            <source>Show promises due</source>
            <translation>Mostrar promesas que vencen</translation>
        </message>
        <message>
            <source>Show broken promises</source>
            <translation>Mostrar promesas incumplidas</translation>
        </message>
        <message>
            <source>Show call-backs</source>
            <translation>Mostrar rellamadas</translation>
        </message>
        <message>
            <source>Show new accounts</source>
            <translation>Mostrar cuentas nuevas</translation>
        </message>
        <message>
            <source>Show accounts on plan</source>
            <translation>Mostrar cuentas con plan</translation>
        </message>
        <message>
            <source>Show accounts to trace</source>
            <translation>Mostrar cuentas por localizar</translation>
        </message>
        <message>
            <source>Only accounts that may be called now, or all</source>
            <translation>Solo cuentas que se pueden llamar ahora, o todas</translation>
        </message>
        <message>
            <source>Call back when it is allowed</source>
            <translation>Volver a llamar cuando se permita</translation>
        </message>
        <message>
            <source>Call, or end the call</source>
            <translation>Llamar, o colgar</translation>
        </message>
        <message>
            <source>Wrap up</source>
            <translation>Cerrar la gestión</translation>
        </message>
        <message>
            <source>Promise to pay</source>
            <translation>Promesa de pago</translation>
        </message>
        <message>
            <source>All that has to be said was said</source>
            <translation>Se dijo todo lo que hay que decir</translation>
        </message>
        <message>
            <source>Write a note</source>
            <translation>Escribir una nota</translation>
        </message>
        <message>
            <source>Remind me later</source>
            <translation>Recordármelo más tarde</translation>
        </message>
        <message>
            <source>Use another number</source>
            <translation>Usar otro número</translation>
        </message>
        <message>
            <source>Why may I call, or not</source>
            <translation>Por qué puedo llamar, o no</translation>
        </message>
        <message>
            <source>Next filter of the history</source>
            <translation>Filtro siguiente del historial</translation>
        </message>
        <message>
            <source>Save and next</source>
            <translation>Guardar y siguiente</translation>
        </message>
        <message>
            <source>Save and stay</source>
            <translation>Guardar y quedarse</translation>
        </message>
        <message>
            <source>Outcome %1</source>
            <translation>Resultado %1</translation>
        </message>
        <message>
            <source>That was the last account of this list.</source>
            <translation>Era la última cuenta de esta lista.</translation>
        </message>
    </context>
    <context>
        <name>Compliance</name>
        <message>
            <source>warned</source>
            <translation>con aviso</translation>
        </message>
        <message>
            <source>blocked, no share</source>
            <translation>bloqueado, sin cuota</translation>
        </message>
        <message>
            <source>blocked</source>
            <translation>bloqueado</translation>
        </message>
        <message>
            <source>overridden</source>
            <translation>con excepción</translation>
        </message>
        <message>
            <source>breach</source>
            <translation>infracción</translation>
        </message>
        <message>
            <source>No laptop holds a part of the limits</source>
            <translation>Ningún portátil tiene parte de los límites</translation>
        </message>
        <message>
            <source>copied profiles whose parts were voided: %1</source>
            <translation>perfiles copiados cuyas partes se anularon: %1</translation>
        </message>
        <message>
            <source>%1 contacts of %2 days decided again: %3 would come out otherwise, %4 blocked that were allowed, %5 allowed that were blocked.</source>
            <translation>%1 contactos de %2 días decididos de nuevo: %3 saldrían de otro modo, %4 bloqueados que se permitieron, %5 permitidos que se bloquearon.</translation>
        </message>
        <message>
            <source>%1 more were not looked at.</source>
            <translation>%1 más no se miraron.</translation>
        </message>
        <message>
            <source>%1: spoke %2 times, would speak %3 times</source>
            <translation>%1: habló %2 veces, hablaría %3 veces</translation>
        </message>
        <message>
            <source>Laptops that hold parts of the limits: %1, for %2 accounts</source>
            <translation>Portátiles con parte de los límites: %1, para %2 cuentas</translation>
        </message>
    </context>
    <context>
        <name>ComplianceCommand</name>
        <message>
            <source>Go to compliance</source>
            <translation>Ir a cumplimiento</translation>
        </message>
        <message>
            <source>Compliance</source>
            <translation>Cumplimiento</translation>
        </message>
        <message>
            <source>Next line</source>
            <translation>Línea siguiente</translation>
        </message>
        <message>
            <source>Previous line</source>
            <translation>Línea anterior</translation>
        </message>
        <message>
            <source>Open the account</source>
            <translation>Abrir la cuenta</translation>
        </message>
        <message>
            <source>Contacts, packs, drafts or kept data</source>
            <translation>Contactos, paquetes, borradores o datos guardados</translation>
        </message>
        <message>
            <source>Another period</source>
            <translation>Otro período</translation>
        </message>
        <message>
            <source>Decide 90 days again with the drafts</source>
            <translation>Decidir de nuevo 90 días con los borradores</translation>
        </message>
    </context>
    <context>
        <name>ConditionWords</name>
        <message>
            <source>what is owed</source>
            <translation>lo que se debe</translation>
        </message>
        <message>
            <source>what is owed and not disputed</source>
            <translation>lo que se debe y no se disputa</translation>
        </message>
        <message>
            <source>the first amount</source>
            <translation>el primer importe</translation>
        </message>
        <message>
            <source>open fees</source>
            <translation>gastos abiertos</translation>
        </message>
        <message>
            <source>the disputed amount</source>
            <translation>el importe en disputa</translation>
        </message>
        <message>
            <source>days past due</source>
            <translation>días de mora</translation>
        </message>
        <message>
            <source>days until it falls due</source>
            <translation>días hasta el vencimiento</translation>
        </message>
        <message>
            <source>days since listing</source>
            <translation>días desde el alta</translation>
        </message>
        <message>
            <source>open items</source>
            <translation>partidas abiertas</translation>
        </message>
        <message>
            <source>broken promises</source>
            <translation>promesas incumplidas</translation>
        </message>
        <message>
            <source>kept promises</source>
            <translation>promesas cumplidas</translation>
        </message>
        <message>
            <source>open promises</source>
            <translation>promesas abiertas</translation>
        </message>
        <message>
            <source>attempts in 7 days</source>
            <translation>intentos en 7 días</translation>
        </message>
        <message>
            <source>attempts in 30 days</source>
            <translation>intentos en 30 días</translation>
        </message>
        <message>
            <source>attempts in all</source>
            <translation>intentos en total</translation>
        </message>
        <message>
            <source>days since it was last worked</source>
            <translation>días desde la última gestión</translation>
        </message>
        <message>
            <source>days since the last conversation</source>
            <translation>días desde la última conversación</translation>
        </message>
        <message>
            <source>days since the last payment</source>
            <translation>días desde el último pago</translation>
        </message>
        <message>
            <source>payments</source>
            <translation>pagos</translation>
        </message>
        <message>
            <source>paid in 90 days</source>
            <translation>pagado en 90 días</translation>
        </message>
        <message>
            <source>paid in all</source>
            <translation>pagado en total</translation>
        </message>
        <message>
            <source>the risk (0 to 100)</source>
            <translation>el riesgo (0 a 100)</translation>
        </message>
        <message>
            <source>the status</source>
            <translation>el estado</translation>
        </message>
        <message>
            <source>the product</source>
            <translation>el producto</translation>
        </message>
        <message>
            <source>the currency</source>
            <translation>la moneda</translation>
        </message>
        <message>
            <source>the segment</source>
            <translation>el segmento</translation>
        </message>
        <message>
            <source>the debtor is a company</source>
            <translation>el deudor es una empresa</translation>
        </message>
        <message>
            <source>the debtor can be called</source>
            <translation>se puede llamar al deudor</translation>
        </message>
        <message>
            <source>the debtor can be e-mailed</source>
            <translation>se puede escribir al deudor por correo electrónico</translation>
        </message>
        <message>
            <source>an agency has it</source>
            <translation>lo tiene una agencia</translation>
        </message>
        <message>
            <source>%1: at least %2</source>
            <translation>%1: al menos %2</translation>
        </message>
        <message>
            <source>%1: more than %2</source>
            <translation>%1: más de %2</translation>
        </message>
        <message>
            <source>%1: at most %2</source>
            <translation>%1: como máximo %2</translation>
        </message>
        <message>
            <source>%1: less than %2</source>
            <translation>%1: menos de %2</translation>
        </message>
        <message>
            <source>%1: exactly %2</source>
            <translation>%1: exactamente %2</translation>
        </message>
        <message>
            <source>%1 is %2</source>
            <translation>%1 es %2</translation>
        </message>
        <message>
            <source>%1 is not %2</source>
            <translation>%1 no es %2</translation>
        </message>
        <message>
            <source>it holds that %1</source>
            <translation>se cumple: %1</translation>
        </message>
        <message>
            <source>it does not hold that %1</source>
            <translation>no se cumple: %1</translation>
        </message>
        <message>
            <source> and </source>
            <extracomment>between two conditions that both have to hold</extracomment>
            <translation> y </translation>
        </message>
    </context>
    <context>
        <name>DateWords</name>
        <message>
            <source>d MMM</source>
            <extracomment>day and month, as QLocale::toString reads it</extracomment>
            <translation>d MMM</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <extracomment>day, month and year, as QLocale::toString reads it</extracomment>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <source>today</source>
            <translation>hoy</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>ayer</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <extracomment>a day in words and a time: "yesterday 17:20"
----------
short weekday and day: "Fri 27 Nov"</extracomment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Ayer</translation>
        </message>
        <message numerus="yes">
            <source>%Ln d ago</source>
            <extracomment>days ago, in a narrow column</extracomment>
            <translation>
                <numerusform>hace %Ln d</numerusform>
                <numerusform>hace %Ln d</numerusform>
            </translation>
        </message>
        <message>
            <source>just now</source>
            <translation>ahora mismo</translation>
        </message>
        <message numerus="yes">
            <source>%Ln s ago</source>
            <translation>
                <numerusform>hace %Ln s</numerusform>
                <numerusform>hace %Ln s</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln min ago</source>
            <translation>
                <numerusform>hace %Ln min</numerusform>
                <numerusform>hace %Ln min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln h ago</source>
            <translation>
                <numerusform>hace %Ln h</numerusform>
                <numerusform>hace %Ln h</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Overdue %Ln d</source>
            <translation>
                <numerusform>Atrasado %Ln d</numerusform>
                <numerusform>Atrasado %Ln d</numerusform>
            </translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>Mañana</translation>
        </message>
        <message>
            <source>1 day</source>
            <translation>1 día</translation>
        </message>
        <message numerus="yes">
            <source>%Ln days</source>
            <translation>
                <numerusform>%Ln día</numerusform>
                <numerusform>%Ln días</numerusform>
            </translation>
        </message>
        <message>
            <source>Current</source>
            <translation>Al día</translation>
        </message>
        <message numerus="yes">
            <source>%Ln d</source>
            <translation>
                <numerusform>%Ln d</numerusform>
                <numerusform>%Ln d</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DisputeWords</name>
        <message>
            <source>Upheld</source>
            <translation>Estimada</translation>
        </message>
        <message>
            <source>Partly upheld</source>
            <translation>Estimada en parte</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Rechazada</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Retirada</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>Queja</translation>
        </message>
        <message>
            <source>Documents awaited</source>
            <translation>Se esperan documentos</translation>
        </message>
        <message>
            <source>Payment traced</source>
            <translation>Se busca el pago</translation>
        </message>
        <message>
            <source>Creditor reviews</source>
            <translation>Revisa el acreedor</translation>
        </message>
        <message>
            <source>Hardship check</source>
            <translation>Revisión de dificultades</translation>
        </message>
        <message>
            <source>Other reason</source>
            <translation>Otro motivo</translation>
        </message>
        <message numerus="yes">
            <source>answer was owed by %1, %Ln day(s) late</source>
            <translation>
                <numerusform>la respuesta vencía el %1, %Ln día de retraso</numerusform>
                <numerusform>la respuesta vencía el %1, %Ln días de retraso</numerusform>
            </translation>
        </message>
        <message>
            <source>answer owed today</source>
            <translation>la respuesta vence hoy</translation>
        </message>
        <message numerus="yes">
            <source>answer owed by %1, %Ln day(s) left</source>
            <translation>
                <numerusform>la respuesta vence el %1, queda %Ln día</numerusform>
                <numerusform>la respuesta vence el %1, quedan %Ln días</numerusform>
            </translation>
        </message>
        <message>
            <source>the whole account</source>
            <translation>toda la cuenta</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %Ln more</source>
            <translation>
                <numerusform>%1 y %Ln más</numerusform>
                <numerusform>%1 y %Ln más</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ErrorWords</name>
        <message>
            <source>What you saved before is kept.</source>
            <translation>Lo que guardó antes se conserva.</translation>
        </message>
        <message>
            <source>This cannot be used</source>
            <translation>Esto no se puede usar</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>No se cambió nada.</translation>
        </message>
        <message>
            <source>Check what was entered and try again.</source>
            <translation>Revise lo introducido e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>This is not on this laptop</source>
            <translation>Esto no está en este portátil</translation>
        </message>
        <message>
            <source>It may have been moved to a colleague. Search for it again.</source>
            <translation>Puede que se pasara a un compañero. Búsquelo de nuevo.</translation>
        </message>
        <message>
            <source>Someone else changed this meanwhile</source>
            <translation>Otra persona cambió esto entretanto</translation>
        </message>
        <message>
            <source>What you typed is kept.</source>
            <translation>Lo que escribió se conserva.</translation>
        </message>
        <message>
            <source>Look at the new state, then save again.</source>
            <translation>Mire el nuevo estado y guarde de nuevo.</translation>
        </message>
        <message>
            <source>The server does not know this laptop</source>
            <translation>El servidor no conoce este portátil</translation>
        </message>
        <message>
            <source>Your work is kept on this laptop.</source>
            <translation>Su trabajo se conserva en este portátil.</translation>
        </message>
        <message>
            <source>Enrol this laptop again under Devices &amp; sync.</source>
            <translation>Vuelva a registrar este portátil en «Dispositivos y sincronización».</translation>
        </message>
        <message>
            <source>This is not allowed</source>
            <translation>Esto no está permitido</translation>
        </message>
        <message>
            <source>Ask a supervisor who may do it.</source>
            <translation>Pregunte a un supervisor que pueda hacerlo.</translation>
        </message>
        <message>
            <source>The server cannot be reached</source>
            <translation>No se puede llegar al servidor</translation>
        </message>
        <message>
            <source>It is sent when the connection is back.</source>
            <translation>Se envía cuando vuelva la conexión.</translation>
        </message>
        <message>
            <source>The server has a problem</source>
            <translation>El servidor tiene un problema</translation>
        </message>
        <message>
            <source>It is sent again later by itself.</source>
            <translation>Se vuelve a enviar más tarde por sí solo.</translation>
        </message>
        <message>
            <source>Something else answered instead of the server</source>
            <translation>Respondió otra cosa en lugar del servidor</translation>
        </message>
        <message>
            <source>If this network has a sign-in page, open it in a browser.</source>
            <translation>Si esta red tiene una página de acceso, ábrala en un navegador.</translation>
        </message>
        <message>
            <source>Another program is using the data</source>
            <translation>Otro programa está usando los datos</translation>
        </message>
        <message>
            <source>Close the other window of Dunlin, then try again.</source>
            <translation>Cierre la otra ventana de Dunlin e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The disk is full</source>
            <translation>El disco está lleno</translation>
        </message>
        <message>
            <source>Free some space, then try again.</source>
            <translation>Libere espacio e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The data on this laptop is damaged</source>
            <translation>Los datos de este portátil están dañados</translation>
        </message>
        <message>
            <source>The damaged file is kept for repair.</source>
            <translation>El archivo dañado se conserva para repararlo.</translation>
        </message>
        <message>
            <source>Call support and give them the code.</source>
            <translation>Llame a soporte y dé el código.</translation>
        </message>
        <message>
            <source>The data was written by a newer version</source>
            <translation>Los datos son de una versión más nueva</translation>
        </message>
        <message>
            <source>It is kept as it is.</source>
            <translation>Se conservan tal como están.</translation>
        </message>
        <message>
            <source>Install the newer version of Dunlin.</source>
            <translation>Instale la versión más nueva de Dunlin.</translation>
        </message>
        <message>
            <source>A file could not be read or written</source>
            <translation>No se pudo leer o escribir un archivo</translation>
        </message>
        <message>
            <source>Check that the file is there and that you may open it.</source>
            <translation>Compruebe que el archivo está y que puede abrirlo.</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Detenido</translation>
        </message>
        <message>
            <source>Something in Dunlin went wrong</source>
            <translation>Algo falló en Dunlin</translation>
        </message>
        <message>
            <source>Try again. If it stays, call support and give them the code.</source>
            <translation>Inténtelo de nuevo. Si sigue, llame a soporte y dé el código.</translation>
        </message>
    </context>
    <context>
        <name>FigureWords</name>
        <message>
            <source>%1: %2. Of: %3. By: %4. Currency: %5. After: %6.</source>
            <extracomment>a key figure's definition: its name, what is divided by what, whose accounts or events are counted, by which day, in which currency, and whose definition it is</extracomment>
            <translation>%1: %2. Sobre: %3. Por: %4. Moneda: %5. Según: %6.</translation>
        </message>
    </context>
    <context>
        <name>FileCommand</name>
        <message>
            <source>Files of the account</source>
            <translation>Archivos de la cuenta</translation>
        </message>
    </context>
    <context>
        <name>FileWords</name>
        <message>
            <source>PDF document</source>
            <translation>Documento PDF</translation>
        </message>
        <message>
            <source>PNG picture</source>
            <translation>Imagen PNG</translation>
        </message>
        <message>
            <source>JPEG picture</source>
            <translation>Imagen JPEG</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Table (CSV)</source>
            <translation>Tabla (CSV)</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>Word document</source>
            <translation>Documento de Word</translation>
        </message>
        <message>
            <source>Excel workbook</source>
            <translation>Libro de Excel</translation>
        </message>
    </context>
    <context>
        <name>Gate</name>
        <message>
            <source>not allowed now</source>
            <translation>no permitido ahora</translation>
        </message>
        <message>
            <source>outside their hours</source>
            <translation>fuera de su horario</translation>
        </message>
        <message>
            <source>their time zone is not known</source>
            <translation>no se conoce su zona horaria</translation>
        </message>
        <message>
            <source>the account is on hold</source>
            <translation>la cuenta está en suspenso</translation>
        </message>
        <message>
            <source>this number is blocked</source>
            <translation>este número está bloqueado</translation>
        </message>
        <message>
            <source>the account is closed</source>
            <translation>la cuenta está cerrada</translation>
        </message>
        <message>
            <source>a rule blocks it</source>
            <translation>una regla lo bloquea</translation>
        </message>
        <message>
            <source>OK to call now</source>
            <translation>Se puede llamar</translation>
        </message>
        <message>
            <source>OK to call, with care</source>
            <translation>Se puede llamar, con cuidado</translation>
        </message>
        <message>
            <source>Not without approval</source>
            <translation>No sin aprobación</translation>
        </message>
        <message>
            <source>Do not call now</source>
            <translation>No llame ahora</translation>
        </message>
        <message>
            <source>%1 of %2 calls this week</source>
            <translation>%1 de %2 llamadas esta semana</translation>
        </message>
        <message numerus="yes">
            <source>%Ln call(s) this week</source>
            <translation>
                <numerusform>%Ln llamada esta semana</numerusform>
                <numerusform>%Ln llamadas esta semana</numerusform>
            </translation>
        </message>
        <message>
            <source>SMS %1 of %2</source>
            <translation>SMS %1 de %2</translation>
        </message>
        <message>
            <source>SMS %1</source>
            <translation>SMS %1</translation>
        </message>
        <message>
            <source>e-mail %1 of %2</source>
            <translation>correo %1 de %2</translation>
        </message>
        <message>
            <source>e-mail %1</source>
            <translation>correo %1</translation>
        </message>
        <message>
            <source>Do not call</source>
            <translation>No llamar</translation>
        </message>
        <message>
            <source>their time is not known</source>
            <translation>no se conoce su hora</translation>
        </message>
        <message>
            <source>%1 their time</source>
            <translation>%1 su hora</translation>
        </message>
        <message>
            <source>%1 their time, window %2</source>
            <translation>%1 su hora, franja %2</translation>
        </message>
        <message>
            <source>next %1</source>
            <translation>próximo %1</translation>
        </message>
        <message>
            <source>%1 of %2 attempts this week</source>
            <translation>%1 de %2 intentos esta semana</translation>
        </message>
        <message numerus="yes">
            <source>%Ln attempt(s) this week</source>
            <translation>
                <numerusform>%Ln intento esta semana</numerusform>
                <numerusform>%Ln intentos esta semana</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 yours</source>
            <translation>%1 la suya</translation>
        </message>
        <message>
            <source>It is outside the hours in which they may be called</source>
            <translation>Está fuera del horario en que se puede llamar</translation>
        </message>
        <message>
            <source>Nobody knows which hours are theirs: their time zone is not known</source>
            <translation>Nadie sabe qué horario vale: no se conoce la zona horaria</translation>
        </message>
        <message>
            <source>The account is on hold</source>
            <translation>La cuenta está en suspenso</translation>
        </message>
        <message>
            <source>This number is wrong or must not be called</source>
            <translation>Este número es erróneo o no se debe llamar</translation>
        </message>
        <message>
            <source>The account is closed</source>
            <translation>La cuenta está cerrada</translation>
        </message>
        <message>
            <source>The debt is disputed: talk about the dispute, do not press for payment</source>
            <translation>La deuda está disputada: hable de la disputa, no insista en el pago</translation>
        </message>
        <message numerus="yes">
            <source>in %Ln min</source>
            <translation>
                <numerusform>en %Ln min</numerusform>
                <numerusform>en %Ln min</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %2 their time</source>
            <comment>day, time</comment>
            <translation>%1 %2 su hora</translation>
        </message>
        <message>
            <source>it is placed with an agency</source>
            <translation>está entregada a una agencia</translation>
        </message>
        <message>
            <source>The account is placed: only the agency contacts the debtor about it</source>
            <translation>La cuenta está entregada: solo la agencia contacta al deudor por ella</translation>
        </message>
        <message>
            <source>OK to send now</source>
            <translation>Se puede enviar</translation>
        </message>
        <message>
            <source>OK to send, with care</source>
            <translation>Se puede enviar, con cuidado</translation>
        </message>
        <message>
            <source>It waits, and is sent later</source>
            <translation>Espera y se envía más tarde</translation>
        </message>
        <message>
            <source>It would not be sent</source>
            <translation>No se enviaría</translation>
        </message>
        <message>
            <source>the bank data is too old</source>
            <translation>los datos bancarios son demasiado antiguos</translation>
        </message>
        <message>
            <source>The office's bank data is too old, so nobody knows who has paid. It goes on when a newer statement is in</source>
            <translation>Los datos bancarios de la oficina son demasiado antiguos y nadie sabe quién ha pagado. Se reanuda cuando llega un extracto más nuevo</translation>
        </message>
    </context>
    <context>
        <name>GateContent</name>
        <message>
            <source>Said: this is an attempt to collect a debt, and what I learn will be used for that</source>
            <translation>Dicho: esto es un intento de cobrar una deuda, y lo que sepa se usará para eso</translation>
        </message>
        <message>
            <source>Said that the call is from a debt collector</source>
            <translation>Dicho que llama un cobrador de deudas</translation>
        </message>
        <message>
            <source>Validation notice: given on the phone, or sent within 5 days</source>
            <translation>Aviso de validación: dado por teléfono o enviado en 5 días</translation>
        </message>
        <message>
            <source>Nothing was said of a debt to this person</source>
            <translation>No se dijo nada de una deuda a esta persona</translation>
        </message>
        <message>
            <source>Message: only my name, the neutral company name, a number, a request to call back</source>
            <translation>Mensaje: solo mi nombre, el nombre neutro de la empresa, un número, que devuelva la llamada</translation>
        </message>
        <message>
            <source>Said that the call is recorded, or it is not recorded</source>
            <translation>Dicho que la llamada se graba, o no se graba</translation>
        </message>
        <message>
            <source>It says how to opt out of this address or number, free and without more questions</source>
            <translation>Dice cómo darse de baja de esta dirección o número, gratis y sin más preguntas</translation>
        </message>
        <message>
            <source>It says that it is from a debt collector; the first one, that it is to collect a debt and what is learned is used for that</source>
            <translation>Dice que es de un cobrador de deudas; el primero, que es para cobrar y que lo que se sepa se usa para ello</translation>
        </message>
        <message>
            <source>The validation notice is in it, or is sent within 5 days</source>
            <translation>El aviso de validación va dentro, o se envía en 5 días</translation>
        </message>
        <message>
            <source>Envelope: only the address and a neutral company name</source>
            <translation>Sobre: solo la dirección y un nombre neutro de empresa</translation>
        </message>
        <message>
            <source>It names the creditor with address, the ground with contract and date, interest and costs, and the supervisory authority</source>
            <translation>Nombra al acreedor con dirección, el motivo con contrato y fecha, intereses y costes, y la autoridad supervisora</translation>
        </message>
    </context>
    <context>
        <name>GateDetails</name>
        <message>
            <source>Rule %1</source>
            <translation>Regla %1</translation>
        </message>
        <message>
            <source>%1 %2 their time</source>
            <comment>day, time</comment>
            <translation>%1 %2 su hora</translation>
        </message>
        <message>
            <source>%1 of %2 this week</source>
            <translation>%1 de %2 esta semana</translation>
        </message>
        <message>
            <source>%1 this week</source>
            <translation>%1 esta semana</translation>
        </message>
        <message>
            <source>OK now</source>
            <translation>Permitido ahora</translation>
        </message>
        <message>
            <source>With care</source>
            <translation>Con cuidado</translation>
        </message>
        <message>
            <source>Needs approval</source>
            <translation>Requiere aprobación</translation>
        </message>
        <message>
            <source>Not allowed</source>
            <translation>No permitido</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Llamada</translation>
        </message>
        <message>
            <source>SMS</source>
            <translation>SMS</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Carta</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>Visita</translation>
        </message>
        <message>
            <source>no consent recorded</source>
            <translation>sin consentimiento registrado</translation>
        </message>
        <message>
            <source>consent given</source>
            <translation>consentimiento dado</translation>
        </message>
        <message>
            <source>consent withdrawn</source>
            <translation>consentimiento retirado</translation>
        </message>
        <message>
            <source>%1 (approved for one attempt)</source>
            <translation>%1 (aprobado para un intento)</translation>
        </message>
        <message>
            <source>Facts: %1</source>
            <translation>Hechos: %1</translation>
        </message>
        <message>
            <source>Changes with: %1</source>
            <translation>Cambia con: %1</translation>
        </message>
        <message>
            <source>no number or address</source>
            <translation>sin número ni dirección</translation>
        </message>
        <message>
            <source>Number: %1</source>
            <translation>Número: %1</translation>
        </message>
        <message>
            <source>Rules: %1</source>
            <translation>Reglas: %1</translation>
        </message>
        <message>
            <source>a supervisor</source>
            <translation>un supervisor</translation>
        </message>
        <message>
            <source>a manager</source>
            <translation>un gerente</translation>
        </message>
        <message>
            <source>compliance</source>
            <translation>cumplimiento</translation>
        </message>
        <message>
            <source>an administrator</source>
            <translation>un administrador</translation>
        </message>
        <message>
            <source>approval by %1, because: %2</source>
            <translation>aprobación de %1, porque: %2</translation>
        </message>
    </context>
    <context>
        <name>GateSentences</name>
        <message>
            <source>The country where the person lives is not known, so it is not known which rules apply.</source>
            <translation>No se conoce el país donde vive la persona, así que tampoco qué reglas valen.</translation>
        </message>
        <message>
            <source>The clock of this computer is wrong, so times cannot be checked.</source>
            <translation>El reloj de este equipo está mal, así que no se pueden comprobar las horas.</translation>
        </message>
        <message>
            <source>It is outside the allowed hours: {why}.</source>
            <translation>Está fuera del horario permitido: {why}.</translation>
        </message>
        <message>
            <source>The limit of contacts is reached: {why}.</source>
            <translation>Se alcanzó el límite de contactos: {why}.</translation>
        </message>
        <message>
            <source>A waiting time runs: {why}.</source>
            <translation>Corre un plazo de espera: {why}.</translation>
        </message>
        <message>
            <source>The person asked for this: {why}.</source>
            <translation>La persona lo pidió: {why}.</translation>
        </message>
        <message>
            <source>The message is not as it has to be: {why}.</source>
            <translation>El mensaje no es como debe ser: {why}.</translation>
        </message>
        <message>
            <source>Not yet: {why}.</source>
            <translation>Aún no: {why}.</translation>
        </message>
        <message>
            <source>A moratorium protects the person, {why}.</source>
            <translation>Una moratoria protege a la persona, {why}.</translation>
        </message>
        <message>
            <source>The debt is barred by time: {why}.</source>
            <translation>La deuda ha prescrito: {why}.</translation>
        </message>
        <message>
            <source>Something is overdue: {why}.</source>
            <translation>Algo está atrasado: {why}.</translation>
        </message>
        <message>
            <source>{citation} does not allow this contact.</source>
            <translation>{citation} no permite este contacto.</translation>
        </message>
        <message>
            <source>This cannot be checked ({citation}): {why} is not known.</source>
            <translation>No se puede comprobar ({citation}): no se conoce {why}.</translation>
        </message>
        <message>
            <source>This cannot be checked ({citation}): a fact it needs is not known.</source>
            <translation>No se puede comprobar ({citation}): no se conoce un hecho necesario.</translation>
        </message>
        <message>
            <source>Other computers of the office may contact this person too, and {why}. Connect to the office to get a new share.</source>
            <translation>Otros equipos de la oficina también pueden contactar a esta persona, y {why}. Conéctese a la oficina para obtener una nueva cuota.</translation>
        </message>
        <message>
            <source>the time where the person is</source>
            <translation>la hora donde está la persona</translation>
        </message>
        <message>
            <source>{place}; asked not to be contacted from {from} to {to}</source>
            <translation>{place}; pidió no ser contactada de {from} a {to}</translation>
        </message>
        <message>
            <source>asked not to be contacted at this place: {what}</source>
            <translation>pidió no ser contactada en este lugar: {what}</translation>
        </message>
        <message>
            <source>asked not to be contacted by {what}</source>
            <translation>pidió no ser contactada por {what}</translation>
        </message>
        <message>
            <source>{n} counted in {minutes} minutes, at most {max}</source>
            <translation>{n} contados en {minutes} minutos, como máximo {max}</translation>
        </message>
        <message>
            <source>{n} counted from {from} to {to}, at most {max}</source>
            <translation>{n} contados de {from} a {to}, como máximo {max}</translation>
        </message>
        <message>
            <source>this computer's share of the limit is used up</source>
            <translation>la cuota de este equipo del límite está agotada</translation>
        </message>
        <message>
            <source>waiting from {from} through {to}</source>
            <translation>espera de {from} a {to} inclusive</translation>
        </message>
        <message>
            <source>from {from} to {to}</source>
            <translation>de {from} a {to}</translation>
        </message>
        <message>
            <source>from {from} to its end is not known</source>
            <translation>desde {from}, no se conoce el fin</translation>
        </message>
        <message>
            <source>what the message says</source>
            <translation>lo que dice el mensaje</translation>
        </message>
        <message>
            <source>missing: {missing}</source>
            <translation>falta: {missing}</translation>
        </message>
        <message>
            <source>not allowed: {forbidden}</source>
            <translation>no permitido: {forbidden}</translation>
        </message>
        <message>
            <source>missing: {missing}; not allowed: {forbidden}</source>
            <translation>falta: {missing}; no permitido: {forbidden}</translation>
        </message>
        <message>
            <source>what has to come before has not happened, is too recent or too long ago</source>
            <translation>lo que debe ir antes no ha pasado, es muy reciente o muy antiguo</translation>
        </message>
        <message>
            <source>it was due on {day} and has not been done</source>
            <translation>vencía el {day} y no se ha hecho</translation>
        </message>
        <message>
            <source>the years after which the debt is barred</source>
            <translation>los años tras los que prescribe la deuda</translation>
        </message>
        <message>
            <source>the limitation ended on {day}</source>
            <translation>la prescripción terminó el {day}</translation>
        </message>
        <message>
            <source>The account is closed or paid.</source>
            <translation>La cuenta está cerrada o pagada.</translation>
        </message>
        <message>
            <source>Collection is on hold.</source>
            <translation>El cobro está detenido.</translation>
        </message>
        <message>
            <source>The account is placed with an agency or attorney, and only they contact the debtor about it; recall it first.</source>
            <translation>La cuenta está en manos de una agencia o un abogado, y solo ellos contactan al deudor por ella; retírela primero.</translation>
        </message>
        <message>
            <source>This number or address is marked as not the debtor's.</source>
            <translation>Este número o dirección está marcado como que no es del deudor.</translation>
        </message>
        <message>
            <source>The debtor asked not to be contacted at this number or address.</source>
            <translation>El deudor pidió que no se le contacte en este número o dirección.</translation>
        </message>
        <message>
            <source>The debtor withdrew the consent to messages at this number or address.</source>
            <translation>El deudor retiró el consentimiento para mensajes a este número o dirección.</translation>
        </message>
        <message>
            <source>The debtor disputes the debt: do not ask for payment of the disputed part.</source>
            <translation>El deudor disputa la deuda: no pida el pago de la parte disputada.</translation>
        </message>
        <message>
            <source>Contact is allowed from 08:00 to before 21:00 where the debtor may be; it is {why}.</source>
            <translation>Se permite contactar de 08:00 a antes de las 21:00 donde pueda estar el deudor; son {why}.</translation>
        </message>
        <message>
            <source>Australia: weekdays 07:30 to 21:00, weekends from 09:00, no national holidays; it is {why}.</source>
            <translation>Australia: entre semana de 07:30 a 21:00, fines de semana desde las 09:00, no en fiestas nacionales; son {why}.</translation>
        </message>
        <message>
            <source>the debtor's request for this time</source>
            <translation>la petición del deudor para esta hora</translation>
        </message>
        <message>
            <source>Australia: visits from 09:00 to 21:00, no national holidays; it is {why}.</source>
            <translation>Australia: visitas de 09:00 a 21:00, no en fiestas nacionales; son {why}.</translation>
        </message>
        <message>
            <source>Australia: at work on weekdays from 09:00 to 17:00 unless other hours are known; it is {why}.</source>
            <translation>Australia: en el trabajo entre semana de 09:00 a 17:00 salvo que se sepan otras horas; son {why}.</translation>
        </message>
        <message>
            <source>Australia: three contacts about debt {debt} in a week; {why}. Next day: {next}.</source>
            <translation>Australia: tres contactos sobre la deuda {debt} por semana; {why}. Próximo día: {next}.</translation>
        </message>
        <message>
            <source>Australia: ten contacts about debt {debt} in a calendar month; {why}. Next day: {next}.</source>
            <translation>Australia: diez contactos sobre la deuda {debt} por mes natural; {why}. Próximo día: {next}.</translation>
        </message>
        <message>
            <source>Alagoas: Monday to Friday 08:00 to 20:00, Saturdays to 14:00, no Sundays and holidays; it is {why}.</source>
            <translation>Alagoas: de lunes a viernes de 08:00 a 20:00, sábados hasta las 14:00, no domingos ni festivos; son {why}.</translation>
        </message>
        <message>
            <source>Espírito Santo: Monday to Friday 08:00 to 19:00; it is {why}.</source>
            <translation>Espírito Santo: de lunes a viernes de 08:00 a 19:00; son {why}.</translation>
        </message>
        <message>
            <source>Rio de Janeiro: Monday to Friday 09:00 to 19:00; it is {why}.</source>
            <translation>Río de Janeiro: de lunes a viernes de 09:00 a 19:00; son {why}.</translation>
        </message>
        <message>
            <source>São Paulo: Monday to Friday 08:00 to 20:00, Saturdays to 14:00, no Sundays and holidays; it is {why}.</source>
            <translation>São Paulo: de lunes a viernes de 08:00 a 20:00, sábados hasta las 14:00, no domingos ni festivos; son {why}.</translation>
        </message>
        <message>
            <source>Canada, banks: Monday to Saturday 07:00 to 21:00, Sundays 13:00 to 17:00, no holidays; it is {why}.</source>
            <translation>Canadá, bancos: de lunes a sábado de 07:00 a 21:00, domingos de 13:00 a 17:00, no en festivos; son {why}.</translation>
        </message>
        <message>
            <source>the debtor's express consent to this time</source>
            <translation>el consentimiento expreso del deudor para esta hora</translation>
        </message>
        <message>
            <source>Canada, banks: a mobile number is called only when the debtor gave it.</source>
            <translation>Canadá, bancos: solo se llama a un móvil si el deudor lo dio.</translation>
        </message>
        <message>
            <source>Ontario: a written notice, and six days after it, come before the first contact.</source>
            <translation>Ontario: antes del primer contacto van un aviso escrito y seis días después de él.</translation>
        </message>
        <message>
            <source>Ontario: Monday to Saturday 07:00 to 21:00, Sundays 13:00 to 17:00, no holidays; it is {why}.</source>
            <translation>Ontario: de lunes a sábado de 07:00 a 21:00, domingos de 13:00 a 17:00, no en festivos; son {why}.</translation>
        </message>
        <message>
            <source>Ontario: after the first conversation three contacts in 7 days for one creditor; {why}. Next day: {next}.</source>
            <translation>Ontario: tras la primera conversación, tres contactos en 7 días por acreedor; {why}. Próximo día: {next}.</translation>
        </message>
        <message>
            <source>the debtor's request to be contacted</source>
            <translation>la petición del deudor de que se le contacte</translation>
        </message>
        <message>
            <source>Ontario: the debtor disputes the debt and asks to be taken to court.</source>
            <translation>Ontario: el deudor disputa la deuda y pide que se le lleve a juicio.</translation>
        </message>
        <message>
            <source>Quebec: Monday to Saturday 08:00 to 20:00, no Sundays and holidays; it is {why}.</source>
            <translation>Quebec: de lunes a sábado de 08:00 a 20:00, no domingos ni festivos; son {why}.</translation>
        </message>
        <message>
            <source>Germany: a first demand has statutory contents; {why}.</source>
            <translation>Alemania: una primera reclamación tiene un contenido legal; {why}.</translation>
        </message>
        <message>
            <source>Germany has no hours by law; the office's policy is Monday to Saturday 08:00 to 20:00; it is {why}.</source>
            <translation>Alemania no tiene horario legal; la norma de la oficina es de lunes a sábado de 08:00 a 20:00; son {why}.</translation>
        </message>
        <message>
            <source>Breathing space: no contact to demand payment for 60 days; {why}.</source>
            <translation>Respiro (Breathing Space): ningún contacto para exigir el pago durante 60 días; {why}.</translation>
        </message>
        <message>
            <source>Breathing space in a mental health crisis: no contact during treatment and 30 days after; {why}.</source>
            <translation>Respiro por crisis de salud mental: ningún contacto durante el tratamiento y 30 días después; {why}.</translation>
        </message>
        <message>
            <source>contact with the attorney or the nominated person instead</source>
            <translation>contacto con el abogado o la persona designada en su lugar</translation>
        </message>
        <message>
            <source>Reasonable times, by the office's policy 08:00 to 21:00, Sundays 10:00 to 18:00, no holidays; it is {why}.</source>
            <translation>Horas razonables, según la oficina de 08:00 a 21:00, domingos de 10:00 a 18:00, no en festivos; son {why}.</translation>
        </message>
        <message>
            <source>The customer asked not to be contacted at this time: {why}.</source>
            <translation>El cliente pidió que no se le contacte a esta hora: {why}.</translation>
        </message>
        <message>
            <source>The customer works on the debt with an adviser: 30 days of rest, again when there is progress; {why}.</source>
            <translation>El cliente trata la deuda con un asesor: 30 días de descanso, otra vez si hay avance; {why}.</translation>
        </message>
        <message>
            <source>The customer may not be able to decide about money; contact waits for an assessment.</source>
            <translation>Puede que el cliente no pueda decidir sobre dinero; el contacto espera una evaluación.</translation>
        </message>
        <message>
            <source>The customer disputes the debt with reason; collection rests until it is answered.</source>
            <translation>El cliente disputa la deuda con motivos; el cobro espera hasta que se responda.</translation>
        </message>
        <message>
            <source>The debt is barred by statute and the customer will not pay for that reason; {why}.</source>
            <translation>La deuda ha prescrito y el cliente no paga por ese motivo; {why}.</translation>
        </message>
        <message>
            <source>India: 08:00 to 19:00; it is {why}.</source>
            <translation>India: de 08:00 a 19:00; son {why}.</translation>
        </message>
        <message>
            <source>India, microfinance: 09:00 to 18:00; it is {why}.</source>
            <translation>India, microfinanzas: de 09:00 a 18:00; son {why}.</translation>
        </message>
        <message>
            <source>India: only the borrower and the guarantor are contacted.</source>
            <translation>India: solo se contacta al prestatario y al garante.</translation>
        </message>
        <message>
            <source>India (draft): no calls at bereavements, weddings, festivals and calamities.</source>
            <translation>India (borrador): sin llamadas en duelos, bodas, fiestas y calamidades.</translation>
        </message>
        <message>
            <source>District of Columbia: four calls about debt {debt} in 7 days; {why}. Next day: {next}.</source>
            <translation>Distrito de Columbia: cuatro llamadas sobre la deuda {debt} en 7 días; {why}. Próximo día: {next}.</translation>
        </message>
        <message>
            <source>District of Columbia: five electronic messages about debt {debt} in 7 days; {why}. Next day: {next}.</source>
            <translation>Distrito de Columbia: cinco mensajes electrónicos sobre la deuda {debt} en 7 días; {why}. Próximo día: {next}.</translation>
        </message>
        <message>
            <source>District of Columbia: electronic messages need the consumer's consent; one message in 7 days may ask for it.</source>
            <translation>Distrito de Columbia: los mensajes electrónicos requieren consentimiento; un mensaje en 7 días puede pedirlo.</translation>
        </message>
        <message>
            <source>District of Columbia: one message in 7 days may ask for consent; {why}. Next day: {next}.</source>
            <translation>Distrito de Columbia: un mensaje en 7 días puede pedir consentimiento; {why}. Próximo día: {next}.</translation>
        </message>
        <message>
            <source>Contact is allowed from 08:00 to before 21:00 wherever the consumer may be; it is {why}.</source>
            <translation>Se permite contactar de 08:00 a antes de las 21:00 dondequiera que pueda estar el consumidor; son {why}.</translation>
        </message>
        <message>
            <source>the consumer's direct consent to you for this time or place</source>
            <translation>el consentimiento directo del consumidor a usted para esta hora o lugar</translation>
        </message>
        <message>
            <source>permission of a court</source>
            <translation>permiso de un tribunal</translation>
        </message>
        <message>
            <source>one reply in the medium in which the person wrote</source>
            <translation>una respuesta por el medio en que escribió la persona</translation>
        </message>
        <message>
            <source>The consumer called this time inconvenient: {why}.</source>
            <translation>El consumidor dijo que esta hora no le conviene: {why}.</translation>
        </message>
        <message>
            <source>The consumer called this place inconvenient: {why}.</source>
            <translation>El consumidor dijo que este lugar no le conviene: {why}.</translation>
        </message>
        <message>
            <source>An attorney represents the consumer in this debt: speak with the attorney.</source>
            <translation>Un abogado representa al consumidor en esta deuda: hable con el abogado.</translation>
        </message>
        <message>
            <source>the attorney's consent</source>
            <translation>el consentimiento del abogado</translation>
        </message>
        <message>
            <source>no answer of the attorney in reasonable time</source>
            <translation>ninguna respuesta del abogado en un plazo razonable</translation>
        </message>
        <message>
            <source>the consumer's direct consent to you though represented</source>
            <translation>el consentimiento directo del consumidor a usted aunque esté representado</translation>
        </message>
        <message>
            <source>The employer does not allow such contacts at work.</source>
            <translation>El empleador no permite esos contactos en el trabajo.</translation>
        </message>
        <message>
            <source>The consumer asked in writing to end contact, or refuses in writing to pay.</source>
            <translation>El consumidor pidió por escrito terminar el contacto, o se niega por escrito a pagar.</translation>
        </message>
        <message>
            <source>This person is neither the consumer nor somebody with whom the debt may be discussed.</source>
            <translation>Esta persona no es el consumidor ni alguien con quien se pueda hablar de la deuda.</translation>
        </message>
        <message>
            <source>the consumer's direct consent to speak with this person</source>
            <translation>el consentimiento directo del consumidor para hablar con esta persona</translation>
        </message>
        <message>
            <source>This person has answered the location question; once is allowed.</source>
            <translation>Esta persona ya respondió a la pregunta de localización; se permite una vez.</translation>
        </message>
        <message>
            <source>the person's own request to be called again</source>
            <translation>la petición de la persona de que se la vuelva a llamar</translation>
        </message>
        <message>
            <source>reason to believe that the earlier answer was wrong and that the person now knows better</source>
            <translation>motivo para creer que la respuesta anterior era errónea y que la persona ahora sabe más</translation>
        </message>
        <message>
            <source>A location call says nothing of a debt and names the company only when asked; {why}.</source>
            <translation>Una llamada de localización no habla de deuda y nombra la empresa solo si se pregunta; {why}.</translation>
        </message>
        <message>
            <source>The safe harbour for texts needs a text or consent from this number, or a check that it was not reassigned, in the last 60 days.</source>
            <translation>La protección para SMS requiere un SMS o consentimiento de este número, o comprobar que no se reasignó, en los últimos 60 días.</translation>
        </message>
        <message>
            <source>The safe harbour for e-mail is not met for this address: no mail or consent from the consumer, no notice by the creditor older than its 35 days, no use by an earlier collector.</source>
            <translation>La protección para correo electrónico no se cumple en esta dirección: ni correo ni consentimiento del consumidor, ni aviso del acreedor de más de 35 días, ni uso por un cobrador anterior.</translation>
        </message>
        <message>
            <source>Every electronic message says how to opt out, without cost and without asking for more; {why}.</source>
            <translation>Todo mensaje electrónico dice cómo darse de baja, sin coste y sin pedir más; {why}.</translation>
        </message>
        <message>
            <source>Many messages in few days are likely to harass: {why}. The number is the office's own.</source>
            <translation>Muchos mensajes en pocos días pueden acosar: {why}. El número es de la oficina.</translation>
        </message>
        <message>
            <source>The last unanswered call to this number was within five minutes; that speaks against a fair pattern.</source>
            <translation>La última llamada sin respuesta a este número fue hace menos de cinco minutos; eso no habla de un trato justo.</translation>
        </message>
        <message>
            <source>Calls pile up on one day: {why}. The number is the office's own.</source>
            <translation>Las llamadas se acumulan en un día: {why}. El número es de la oficina.</translation>
        </message>
        <message>
            <source>This would be call {n} about debt {debt} to this person in 7 days; from call 8 on a violation is presumed. Next day: {next}.</source>
            <translation>Sería la llamada {n} sobre la deuda {debt} a esta persona en 7 días; desde la llamada 8 se presume infracción. Próximo día: {next}.</translation>
        </message>
        <message>
            <source>the person's consent to you to be called, for 7 days from its day, until revoked or until you have spoken</source>
            <translation>el consentimiento de la persona a usted para ser llamada, 7 días desde su día, hasta revocarlo o hasta hablar</translation>
        </message>
        <message>
            <source>After a telephone conversation about debt {debt} no call is placed for 7 days, its day included. Next day: {next}.</source>
            <translation>Tras una conversación telefónica sobre la deuda {debt} no se llama en 7 días, incluido ese. Próximo día: {next}.</translation>
        </message>
        <message>
            <source>The person does not want to be reached this way: {why}.</source>
            <translation>La persona no quiere que se la contacte así: {why}.</translation>
        </message>
        <message>
            <source>A confirmation of an opt-out says that and nothing else; {why}.</source>
            <translation>La confirmación de una baja dice eso y nada más; {why}.</translation>
        </message>
        <message>
            <source>A limited-content message has four items, a few optional ones and nothing else; {why}.</source>
            <translation>Un mensaje de contenido limitado tiene cuatro datos, algunos opcionales y nada más; {why}.</translation>
        </message>
        <message>
            <source>The message does not say that it comes from a debt collector; {why}.</source>
            <translation>El mensaje no dice que es de un cobrador de deudas; {why}.</translation>
        </message>
        <message>
            <source>A postcard would show the debt to others.</source>
            <translation>Una postal mostraría la deuda a otros.</translation>
        </message>
        <message>
            <source>This address belongs to the employer, and the consumer has not used or allowed it.</source>
            <translation>Esta dirección es del empleador, y el consumidor no la ha usado ni permitido.</translation>
        </message>
        <message>
            <source>use of this address by the consumer, consent for it, or use by an earlier collector</source>
            <translation>uso de esta dirección por el consumidor, consentimiento para ella, o uso por un cobrador anterior</translation>
        </message>
        <message>
            <source>A public post would show the debt to others.</source>
            <translation>Una publicación pública mostraría la deuda a otros.</translation>
        </message>
        <message>
            <source>The debt can no longer be sued for, so a suit may neither be brought nor threatened: {why}.</source>
            <translation>La deuda ya no puede demandarse, así que no se puede demandar ni amenazar con ello: {why}.</translation>
        </message>
        <message>
            <source>a proof of claim in bankruptcy</source>
            <translation>una presentación del crédito en la quiebra</translation>
        </message>
        <message>
            <source>Before a debt is reported, the collector speaks with the consumer, or writes and waits 14 days without an undeliverable notice.</source>
            <translation>Antes de reportar una deuda, el cobrador habla con el consumidor, o escribe y espera 14 días sin devolución.</translation>
        </message>
        <message>
            <source>The validation notice comes first: {why}.</source>
            <translation>Primero va el aviso de validación: {why}.</translation>
        </message>
        <message>
            <source>The consumer disputed the debt in writing in time; collection rests until it is verified.</source>
            <translation>El consumidor disputó la deuda por escrito a tiempo; el cobro espera hasta verificarla.</translation>
        </message>
        <message>
            <source>Bankruptcy protects the consumer from collection of this debt.</source>
            <translation>La quiebra protege al consumidor del cobro de esta deuda.</translation>
        </message>
        <message>
            <source>Automatic calls and recorded voices to a mobile number need consent for that number.</source>
            <translation>Las llamadas automáticas y voces grabadas a un móvil requieren consentimiento para ese número.</translation>
        </message>
        <message>
            <source>prior express consent for this number</source>
            <translation>consentimiento expreso previo para este número</translation>
        </message>
        <message>
            <source>Recorded calls to a home line without consent: {why} in 30 days.</source>
            <translation>Llamadas grabadas a un domicilio sin consentimiento: {why} en 30 días.</translation>
        </message>
        <message>
            <source>The confirmation of a revocation comes within five minutes; later it may count as a new message.</source>
            <translation>La confirmación de una revocación llega en cinco minutos; después puede contar como mensaje nuevo.</translation>
        </message>
        <message>
            <source>Massachusetts: two calls or texts about debt {debt} in 7 days; {why}. Next day: {next}.</source>
            <translation>Massachusetts: dos llamadas o SMS sobre la deuda {debt} en 7 días; {why}. Próximo día: {next}.</translation>
        </message>
        <message>
            <source>Massachusetts: two calls or texts about debt {debt} outside the home in 30 days; {why}. Next day: {next}.</source>
            <translation>Massachusetts: dos llamadas o SMS sobre la deuda {debt} fuera de casa en 30 días; {why}. Próximo día: {next}.</translation>
        </message>
        <message>
            <source>Massachusetts: waking hours, 08:00 to before 21:00; it is {why}.</source>
            <translation>Massachusetts: horas de vigilia, de 08:00 a antes de las 21:00; son {why}.</translation>
        </message>
        <message>
            <source>Massachusetts: the debtor asked not to be called at work.</source>
            <translation>Massachusetts: el deudor pidió que no se le llame al trabajo.</translation>
        </message>
        <message>
            <source>Massachusetts: one visit about debt {debt} in 30 days; {why}. Next day: {next}.</source>
            <translation>Massachusetts: una visita sobre la deuda {debt} en 30 días; {why}. Próximo día: {next}.</translation>
        </message>
        <message>
            <source>Michigan: all communications from 08:00 to before 21:00 unless agreed in writing; it is {why}.</source>
            <translation>Míchigan: toda comunicación de 08:00 a antes de las 21:00 salvo acuerdo escrito; son {why}.</translation>
        </message>
        <message>
            <source>a written agreement on other times</source>
            <translation>un acuerdo escrito sobre otras horas</translation>
        </message>
        <message>
            <source>New York City: three contacts or attempts about debt {debt} in 7 days, on all channels; {why}. Next day: {next}.</source>
            <translation>Nueva York: tres contactos o intentos sobre la deuda {debt} en 7 días, por todos los canales; {why}. Próximo día: {next}.</translation>
        </message>
        <message>
            <source>New York City, until August 2026: two communications in 7 days; {why}. Next day: {next}.</source>
            <translation>Nueva York, hasta agosto de 2026: dos comunicaciones en 7 días; {why}. Próximo día: {next}.</translation>
        </message>
        <message>
            <source>New York City: electronic messages need the consumer's consent.</source>
            <translation>Nueva York: los mensajes electrónicos requieren el consentimiento del consumidor.</translation>
        </message>
        <message>
            <source>Oregon: one call at work in a week; {why}. Next day: {next}.</source>
            <translation>Oregón: una llamada al trabajo por semana; {why}. Próximo día: {next}.</translation>
        </message>
        <message>
            <source>Washington: three communications about debt {debt} in a week; {why}. Next day: {next}.</source>
            <translation>Washington: tres comunicaciones sobre la deuda {debt} por semana; {why}. Próximo día: {next}.</translation>
        </message>
        <message>
            <source>Washington: one call at work about debt {debt} in a week; {why}. Next day: {next}.</source>
            <translation>Washington: una llamada al trabajo sobre la deuda {debt} por semana; {why}. Próximo día: {next}.</translation>
        </message>
        <message>
            <source>Washington: 07:30 to before 21:00; it is {why}.</source>
            <translation>Washington: de 07:30 a antes de las 21:00; son {why}.</translation>
        </message>
        <message>
            <source>Washington: two calls or texts a day to a mobile number; {why}.</source>
            <translation>Washington: dos llamadas o SMS al día a un móvil; {why}.</translation>
        </message>
        <message>
            <source>West Virginia: thirty calls in a week; {why}. Next day: {next}.</source>
            <translation>Virginia Occidental: treinta llamadas por semana; {why}. Próximo día: {next}.</translation>
        </message>
        <message>
            <source>West Virginia: ten conversations in a week; {why}. Next day: {next}.</source>
            <translation>Virginia Occidental: diez conversaciones por semana; {why}. Próximo día: {next}.</translation>
        </message>
        <message>
            <source>South Africa: 06:00 to 21:00, not on Sundays; it is {why}.</source>
            <translation>Sudáfrica: de 06:00 a 21:00, no los domingos; son {why}.</translation>
        </message>
        <message>
            <source>South Africa: a prescribed debt is not collected; {why}.</source>
            <translation>Sudáfrica: una deuda prescrita no se cobra; {why}.</translation>
        </message>
    </context>
    <context>
        <name>KeyLineWords</name>
        <message>
            <source>This key cannot be used. Choose a letter, a sign or a key with Ctrl.</source>
            <translation>Esta tecla no se puede usar. Elija una letra, un signo o una tecla con Ctrl.</translation>
        </message>
        <message>
            <source>%1 is taken already: %2. Nothing was changed.</source>
            <translation>%1 ya está ocupada: %2. No se cambió nada.</translation>
        </message>
    </context>
    <context>
        <name>KeyWords</name>
        <message>
            <source>Enter</source>
            <comment>name on a key</comment>
            <translation>Intro</translation>
        </message>
        <message>
            <source>Esc</source>
            <comment>name on a key</comment>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Space</source>
            <comment>name on a key</comment>
            <translation>Espacio</translation>
        </message>
        <message>
            <source>Home</source>
            <comment>name on a key</comment>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>End</source>
            <comment>name on a key</comment>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Del</source>
            <comment>name on a key</comment>
            <translation>Supr</translation>
        </message>
        <message>
            <source>Ctrl</source>
            <comment>name on a key</comment>
            <translation>Ctrl</translation>
        </message>
        <message>
            <source>Alt</source>
            <comment>name on a key</comment>
            <translation>Alt</translation>
        </message>
        <message>
            <source>Shift</source>
            <comment>name on a key</comment>
            <translation>Mayús</translation>
        </message>
        <message>
            <source>PgUp</source>
            <comment>name on a key</comment>
            <translation>Re Pág</translation>
        </message>
        <message>
            <source>PgDown</source>
            <comment>name on a key</comment>
            <translation>Av Pág</translation>
        </message>
        <message>
            <source>Ins</source>
            <comment>name on a key</comment>
            <translation>Ins</translation>
        </message>
        <message>
            <source>Tab</source>
            <comment>name on a key</comment>
            <translation>Tab</translation>
        </message>
    </context>
    <context>
        <name>Language</name>
        <message>
            <source>English</source>
            <translation>inglés</translation>
        </message>
        <message>
            <source>German</source>
            <translation>alemán</translation>
        </message>
        <message>
            <source>French</source>
            <translation>francés</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>español</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>portugués</translation>
        </message>
        <message>
            <source>Hindi</source>
            <translation>hindi</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>árabe</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>turco</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>polaco</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>italiano</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>neerlandés</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>ruso</translation>
        </message>
        <message>
            <source>Danish</source>
            <translation>danés</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>sueco</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>chino</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>vietnamita</translation>
        </message>
        <message>
            <source>Afrikaans</source>
            <translation>afrikáans</translation>
        </message>
        <message>
            <source>Zulu</source>
            <translation>zulú</translation>
        </message>
        <message>
            <source>Tamil</source>
            <translation>tamil</translation>
        </message>
        <message>
            <source>Bengali</source>
            <translation>bengalí</translation>
        </message>
        <message>
            <source>Urdu</source>
            <translation>urdu</translation>
        </message>
        <message>
            <source>Czech</source>
            <translation>checo</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>ucraniano</translation>
        </message>
        <message>
            <source>Romanian</source>
            <translation>rumano</translation>
        </message>
    </context>
    <context>
        <name>Learn</name>
        <message>
            <source>Move down the queue; the preview follows</source>
            <translation>Bajar por la cola; la vista previa sigue</translation>
        </message>
        <message>
            <source>Ask why an account is where it is</source>
            <translation>Preguntar por qué una cuenta está donde está</translation>
        </message>
        <message>
            <source>Open an account</source>
            <translation>Abrir una cuenta</translation>
        </message>
        <message>
            <source>See why you may call, or not, and when next</source>
            <translation>Ver por qué puede llamar o no, y cuándo después</translation>
        </message>
        <message>
            <source>Write a note; it is saved while you type</source>
            <translation>Escribir una nota; se guarda al escribir</translation>
        </message>
        <message>
            <source>Record what came of a call</source>
            <translation>Registrar en qué quedó una llamada</translation>
        </message>
        <message>
            <source>Save, and go to the next account</source>
            <translation>Guardar e ir a la cuenta siguiente</translation>
        </message>
        <message>
            <source>Take back what you just saved</source>
            <translation>Deshacer lo que acaba de guardar</translation>
        </message>
        <message>
            <source>Look at a plan, and leave it again with Esc</source>
            <translation>Mirar un plan y salir con Esc</translation>
        </message>
        <message>
            <source>Find a caller by name or number</source>
            <translation>Buscar a quien llama por nombre o número</translation>
        </message>
        <message>
            <source>Find any command; its key stands beside it</source>
            <translation>Buscar cualquier orden; su tecla está al lado</translation>
        </message>
        <message>
            <source>See the keys of a screen</source>
            <translation>Ver las teclas de una pantalla</translation>
        </message>
        <message>
            <source>First thing</source>
            <translation>Lo primero</translation>
        </message>
        <message>
            <source>Promises due today: who said they would pay, and has not yet?</source>
            <translation>Promesas que vencen hoy: ¿quién dijo que pagaría y aún no lo hizo?</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Luego</translation>
        </message>
        <message>
            <source>Broken promises: a call within a day keeps most of them.</source>
            <translation>Promesas incumplidas: una llamada en el día salva la mayoría.</translation>
        </message>
        <message>
            <source>All morning</source>
            <translation>Toda la mañana</translation>
        </message>
        <message>
            <source>The queue from the top, and only who may be called now.</source>
            <translation>La cola desde arriba, y solo a quien se puede llamar ahora.</translation>
        </message>
        <message>
            <source>When it is time</source>
            <translation>A su hora</translation>
        </message>
        <message>
            <source>Call-backs, at the hour that was agreed.</source>
            <translation>Rellamadas, a la hora acordada.</translation>
        </message>
        <message>
            <source>After the post</source>
            <translation>Tras el correo</translation>
        </message>
        <message>
            <source>New accounts: a first friendly contact.</source>
            <translation>Cuentas nuevas: un primer contacto amable.</translation>
        </message>
        <message>
            <source>At the end</source>
            <translation>Al final</translation>
        </message>
        <message>
            <source>All work saved and sent? Then it was a good day.</source>
            <translation>¿Todo el trabajo guardado y enviado? Entonces fue un buen día.</translation>
        </message>
    </context>
    <context>
        <name>LearnCommand</name>
        <message>
            <source>Go to the first hour: things to try, practice calls</source>
            <translation>Ir a la primera hora: cosas que probar, llamadas de práctica</translation>
        </message>
        <message>
            <source>Learn</source>
            <translation>Aprender</translation>
        </message>
        <message>
            <source>Take a practice call</source>
            <translation>Tomar una llamada de práctica</translation>
        </message>
    </context>
    <context>
        <name>ManagerCommand</name>
        <message>
            <source>Account %1 is not on this laptop</source>
            <translation>La cuenta %1 no está en este portátil</translation>
        </message>
        <message>
            <source>Go to the reports</source>
            <translation>Ir a los informes</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Informes</translation>
        </message>
        <message>
            <source>Show the report</source>
            <translation>Mostrar el informe</translation>
        </message>
        <message>
            <source>Save the report as a file</source>
            <translation>Guardar el informe en un archivo</translation>
        </message>
        <message>
            <source>Accounts behind the row</source>
            <translation>Cuentas tras la fila</translation>
        </message>
        <message>
            <source>Go to the team</source>
            <translation>Ir al equipo</translation>
        </message>
        <message>
            <source>Go to my own figures</source>
            <translation>Ir a mis propias cifras</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Equipo</translation>
        </message>
        <message>
            <source>My figures</source>
            <translation>Mis cifras</translation>
        </message>
        <message>
            <source>Next desk</source>
            <translation>Puesto siguiente</translation>
        </message>
        <message>
            <source>Previous desk</source>
            <translation>Puesto anterior</translation>
        </message>
        <message>
            <source>Open the account that the desk is at</source>
            <translation>Abrir la cuenta en la que está el puesto</translation>
        </message>
        <message>
            <source>Spread the accounts of a desk</source>
            <translation>Repartir las cuentas de un puesto</translation>
        </message>
        <message>
            <source>Settle a desk</source>
            <translation>Configurar un puesto</translation>
        </message>
        <message>
            <source>Go to the audit</source>
            <translation>Ir a la auditoría</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>Auditoría</translation>
        </message>
        <message>
            <source>Next event</source>
            <translation>Evento siguiente</translation>
        </message>
        <message>
            <source>Previous event</source>
            <translation>Evento anterior</translation>
        </message>
        <message>
            <source>Open the account</source>
            <translation>Abrir la cuenta</translation>
        </message>
        <message>
            <source>Show the account as it was known at the event</source>
            <translation>Mostrar la cuenta como se conocía en el evento</translation>
        </message>
        <message>
            <source>Save an evidence pack of the account</source>
            <translation>Guardar un paquete de pruebas de la cuenta</translation>
        </message>
        <message>
            <source>Scheduled reports and targets</source>
            <translation>Informes programados y objetivos</translation>
        </message>
    </context>
    <context>
        <name>MessageCommand</name>
        <message>
            <source>Next line</source>
            <translation>Línea siguiente</translation>
        </message>
        <message>
            <source>Previous line</source>
            <translation>Línea anterior</translation>
        </message>
        <message>
            <source>Write a message</source>
            <translation>Escribir un mensaje</translation>
        </message>
        <message>
            <source>Go to the inbox</source>
            <translation>Ir a la bandeja de entrada</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>Entrada</translation>
        </message>
        <message>
            <source>Seen to</source>
            <translation>Atendido</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Responder</translation>
        </message>
        <message>
            <source>Send it again</source>
            <translation>Enviarlo de nuevo</translation>
        </message>
        <message>
            <source>It arrived</source>
            <translation>Llegó</translation>
        </message>
        <message>
            <source>Only open ones, or all</source>
            <translation>Solo los abiertos, o todos</translation>
        </message>
        <message>
            <source>Open the account</source>
            <translation>Abrir la cuenta</translation>
        </message>
        <message>
            <source>Go to the texts</source>
            <translation>Ir a los textos</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>Textos</translation>
        </message>
        <message>
            <source>Write a new version</source>
            <translation>Escribir una versión nueva</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Aprobar</translation>
        </message>
        <message>
            <source>Refuse, or take out of use</source>
            <translation>Rechazar, o retirar de uso</translation>
        </message>
        <message>
            <source>Keep as a draft</source>
            <translation>Guardar como borrador</translation>
        </message>
    </context>
    <context>
        <name>MessageEntry</name>
        <message>
            <source>Text message</source>
            <translation>SMS</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Carta</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>%1 received</source>
            <comment>E-mail, text message or letter</comment>
            <translation>%1: recibido</translation>
        </message>
        <message>
            <source>%1 received: no more messages wanted</source>
            <translation>%1: recibido, no quiere más mensajes</translation>
        </message>
        <message>
            <source>%1 queued</source>
            <translation>%1: en cola</translation>
        </message>
        <message>
            <source>%1 held back</source>
            <translation>%1: retenido</translation>
        </message>
        <message>
            <source>%1 handed over</source>
            <translation>%1: entregado al transporte</translation>
        </message>
        <message>
            <source>%1 sent</source>
            <translation>%1: enviado</translation>
        </message>
        <message>
            <source>%1 delivered</source>
            <translation>%1: entregado</translation>
        </message>
        <message>
            <source>%1 not sent yet, tried again later</source>
            <translation>%1: aún no enviado, se intenta más tarde</translation>
        </message>
        <message>
            <source>%1 could not be sent</source>
            <translation>%1: no se pudo enviar</translation>
        </message>
        <message>
            <source>%1 came back</source>
            <translation>%1: devuelto</translation>
        </message>
        <message>
            <source>%1: not known whether it was sent</source>
            <translation>%1: no se sabe si se envió</translation>
        </message>
        <message>
            <source>%1 not sent</source>
            <translation>%1: no enviado</translation>
        </message>
        <message>
            <source>%1 seen to</source>
            <translation>%1: atendido</translation>
        </message>
    </context>
    <context>
        <name>MessageFindings</name>
        <message>
            <source>names who writes</source>
            <translation>nombra a quien escribe</translation>
        </message>
        <message>
            <source>gives the sender's address</source>
            <translation>da la dirección del remitente</translation>
        </message>
        <message>
            <source>gives a telephone number or an address for questions</source>
            <translation>da un teléfono o una dirección para preguntas</translation>
        </message>
        <message>
            <source>names the creditor</source>
            <translation>nombra al acreedor</translation>
        </message>
        <message>
            <source>names the creditor, with the address</source>
            <translation>nombra al acreedor, con su dirección</translation>
        </message>
        <message>
            <source>names the account or the invoice</source>
            <translation>nombra la cuenta o la factura</translation>
        </message>
        <message>
            <source>says the amount</source>
            <translation>dice el importe</translation>
        </message>
        <message>
            <source>says what the claim is for</source>
            <translation>dice a qué se debe la reclamación</translation>
        </message>
        <message>
            <source>says the contract's subject and date</source>
            <translation>dice el objeto y la fecha del contrato</translation>
        </message>
        <message>
            <source>names the supervisory authority</source>
            <translation>nombra a la autoridad supervisora</translation>
        </message>
        <message>
            <source>says how to opt out</source>
            <translation>dice cómo darse de baja</translation>
        </message>
        <message>
            <source>asks money for opting out</source>
            <translation>pide dinero por la baja</translation>
        </message>
        <message>
            <source>asks for more than the request to opt out</source>
            <translation>pide más que la solicitud de baja</translation>
        </message>
        <message>
            <source>says that it comes from a debt collector</source>
            <translation>dice que es de un cobrador de deudas</translation>
        </message>
        <message>
            <source>says that it is an attempt to collect a debt, and that what is learned is used for that</source>
            <translation>dice que es un intento de cobrar una deuda y que lo que se averigüe se usa para ello</translation>
        </message>
        <message>
            <source>says how and until when the debt can be disputed</source>
            <translation>dice cómo y hasta cuándo se puede disputar la deuda</translation>
        </message>
        <message>
            <source>says that the original creditor is named on request</source>
            <translation>dice que el acreedor original se nombra si se pide</translation>
        </message>
        <message>
            <source>points to the regulator's page for consumers</source>
            <translation>remite a la página del regulador para consumidores</translation>
        </message>
        <message>
            <source>itemises the debt: interest, fees, payments since a date</source>
            <translation>desglosa la deuda: intereses, gastos, pagos desde una fecha</translation>
        </message>
        <message>
            <source>points to free debt advice</source>
            <translation>remite a asesoramiento gratuito sobre deudas</translation>
        </message>
        <message>
            <source>says what to do when it is not right</source>
            <translation>dice qué hacer si no es correcto</translation>
        </message>
        <message>
            <source>confirms the opt-out</source>
            <translation>confirma la baja</translation>
        </message>
        <message>
            <source>speaks of a debt</source>
            <translation>habla de una deuda</translation>
        </message>
        <message>
            <source>threatens with prison</source>
            <translation>amenaza con la cárcel</translation>
        </message>
        <message>
            <source>Missing: the message {lack}</source>
            <translation>Falta: el mensaje {lack}</translation>
        </message>
        <message>
            <source>The message speaks of prison</source>
            <translation>El mensaje habla de cárcel</translation>
        </message>
        <message>
            <source>there is no text "{text}" for this channel and language</source>
            <translation>no hay texto «{text}» para este canal e idioma</translation>
        </message>
        <message>
            <source>there is no address or number to send it to</source>
            <translation>no hay dirección ni número al que enviarlo</translation>
        </message>
        <message>
            <source>this text ships with the program; write a version of your own</source>
            <translation>este texto viene con el programa; escriba su propia versión</translation>
        </message>
        <message>
            <source>this version was decided on already</source>
            <translation>ya se decidió sobre esta versión</translation>
        </message>
        <message>
            <source>somebody else than its author approves a text</source>
            <translation>un texto lo aprueba alguien distinto de su autor</translation>
        </message>
        <message>
            <source>The text goes in {parts} parts, and the office sends {most} at most: make it shorter</source>
            <translation>El texto va en {parts} partes y la oficina envía {most} como máximo: acórtelo</translation>
        </message>
        <message>
            <source>The text goes in {parts} parts, each of which is paid for; the office wants at most {most}</source>
            <translation>El texto va en {parts} partes, cada una de pago; la oficina quiere {most} como máximo</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>Text message</source>
            <translation>SMS</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Carta</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Came back</source>
            <translation>Devuelto</translation>
        </message>
        <message>
            <source>Was it sent?</source>
            <translation>¿Se envió?</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>No enviado</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Borrador</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>Vigente</translation>
        </message>
        <message>
            <source>Coming</source>
            <translation>Próximo</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>Reemplazado</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Rechazado</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Retirada</translation>
        </message>
        <message>
            <source>Shipped</source>
            <translation>Incluido</translation>
        </message>
        <message>
            <source>First notice</source>
            <translation>Primer aviso</translation>
        </message>
        <message>
            <source>Final notice</source>
            <translation>Último aviso</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>Información</translation>
        </message>
        <message>
            <source>Reminder</source>
            <translation>Recordatorio</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Vacío</translation>
        </message>
        <message numerus="yes">
            <source>%Ln text message(s)</source>
            <translation>
                <numerusform>%Ln SMS</numerusform>
                <numerusform>%Ln SMS</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 letters left in the last</source>
            <translation>quedan %1 letras en el último</translation>
        </message>
        <message>
            <source>70 letters each because of %1</source>
            <translation>70 letras cada uno a causa de %1</translation>
        </message>
    </context>
    <context>
        <name>MoneyCommands</name>
        <message>
            <source>Batch taken back</source>
            <translation>Lote retirado</translation>
        </message>
        <message>
            <source>Previous month</source>
            <translation>Mes anterior</translation>
        </message>
        <message>
            <source>Next month</source>
            <translation>Mes siguiente</translation>
        </message>
        <message>
            <source>Close the batch</source>
            <translation>Cerrar el lote</translation>
        </message>
        <message>
            <source>Paste payments</source>
            <translation>Pegar pagos</translation>
        </message>
        <message>
            <source>Remove the line</source>
            <translation>Quitar la línea</translation>
        </message>
        <message>
            <source>Choose the account of the line</source>
            <translation>Elegir la cuenta de la línea</translation>
        </message>
        <message>
            <source>Import payments into the batch</source>
            <translation>Importar pagos al lote</translation>
        </message>
        <message>
            <source>Calendar of money expected</source>
            <translation>Calendario del dinero esperado</translation>
        </message>
        <message>
            <source>Enter payments by the batch</source>
            <translation>Registrar pagos por lote</translation>
        </message>
    </context>
    <context>
        <name>MoneyWords</name>
        <message>
            <source>B</source>
            <comment>billion</comment>
            <translation>mil M</translation>
        </message>
        <message>
            <source>M</source>
            <comment>million</comment>
            <translation>M</translation>
        </message>
        <message>
            <source>K</source>
            <comment>thousand</comment>
            <translation>mil</translation>
        </message>
        <message>
            <source>%1 pts</source>
            <extracomment>change of a percentage, in percentage points</extracomment>
            <translation>%1 pp</translation>
        </message>
    </context>
    <context>
        <name>MoveCommand</name>
        <message>
            <source>Taken back</source>
            <translation>Retirado</translation>
        </message>
        <message>
            <source>Mark the account</source>
            <translation>Marcar la cuenta</translation>
        </message>
        <message>
            <source>Mark up to here</source>
            <translation>Marcar hasta aquí</translation>
        </message>
        <message>
            <source>Mark the whole list</source>
            <translation>Marcar toda la lista</translation>
        </message>
        <message>
            <source>Move to a colleague or an agency</source>
            <translation>Mover a un compañero o una agencia</translation>
        </message>
    </context>
    <context>
        <name>MoveWords</name>
        <message>
            <source>nobody</source>
            <translation>nadie</translation>
        </message>
        <message>
            <source>%1: %2 (%3)</source>
            <extracomment>who, how many accounts, what is owed on them</extracomment>
            <translation>%1: %2 (%3)</translation>
        </message>
        <message numerus="yes">
            <source>%Ln more</source>
            <comment>people</comment>
            <translation>
                <numerusform>%Ln más</numerusform>
                <numerusform>%Ln más</numerusform>
            </translation>
        </message>
        <message>
            <source>current</source>
            <translation>al día</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>days past due, how many accounts</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Nothing moves.</source>
            <translation>Nada se mueve.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) move.</source>
            <translation>
                <numerusform>Se mueve %Ln cuenta.</numerusform>
                <numerusform>Se mueven %Ln cuentas.</numerusform>
            </translation>
        </message>
        <message>
            <source>From %1</source>
            <translation>De %1</translation>
        </message>
        <message>
            <source>Back to their own desks</source>
            <translation>De vuelta a sus propios puestos</translation>
        </message>
        <message>
            <source>To %1</source>
            <translation>A %1</translation>
        </message>
        <message>
            <source>Days past due %1</source>
            <translation>Días vencidos %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them have open promises or plans; they go along.</source>
            <translation>
                <numerusform>%Ln de ellas tiene promesas o planes abiertos; van con ella.</numerusform>
                <numerusform>%Ln de ellas tienen promesas o planes abiertos; van con ellas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them have an agreed call-back; somebody else will make it.</source>
            <translation>
                <numerusform>%Ln de ellas tiene una rellamada acordada; la hará otra persona.</numerusform>
                <numerusform>%Ln de ellas tienen una rellamada acordada; la hará otra persona.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody here contacts the debtors of placed accounts.</source>
            <translation>Aquí nadie contacta a los deudores de cuentas entregadas.</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <extracomment>why accounts stay, how many</extracomment>
            <translation>%1 (%2)</translation>
        </message>
        <message numerus="yes">
            <source>%Ln stay(s) where they are: %1.</source>
            <translation>
                <numerusform>%Ln queda donde está: %1.</numerusform>
                <numerusform>%Ln quedan donde están: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) assigned to nobody</source>
            <translation>
                <numerusform>%Ln cuenta asignada a nadie</numerusform>
                <numerusform>%Ln cuentas asignadas a nadie</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) moved to %1</source>
            <translation>
                <numerusform>%Ln cuenta movida a %1</numerusform>
                <numerusform>%Ln cuentas movidas a %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) placed with %1</source>
            <translation>
                <numerusform>%Ln cuenta entregada a %1</numerusform>
                <numerusform>%Ln cuentas entregadas a %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) recalled</source>
            <translation>
                <numerusform>%Ln cuenta retirada</numerusform>
                <numerusform>%Ln cuentas retiradas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NewsWords</name>
        <message>
            <source>Take two minutes for yourself</source>
            <translation>Tomarse dos minutos</translation>
        </message>
        <message>
            <source>That was a long call. %1: two minutes for yourself, counted by nobody.</source>
            <extracomment>after a call of ten minutes and more; %1: keys</extracomment>
            <translation>Ha sido una llamada larga. %1: dos minutos para usted, que nadie cuenta.</translation>
        </message>
    </context>
    <context>
        <name>Outcome</name>
        <message>
            <source>Promise to pay</source>
            <translation>Promesa de pago</translation>
        </message>
        <message>
            <source>Payment taken</source>
            <translation>Pago recibido</translation>
        </message>
        <message>
            <source>Call back later</source>
            <translation>Volver a llamar</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Se niega</translation>
        </message>
        <message>
            <source>Dispute</source>
            <translation>Disputa</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>No contesta</translation>
        </message>
        <message>
            <source>Voicemail</source>
            <translation>Buzón de voz</translation>
        </message>
        <message>
            <source>Wrong number</source>
            <translation>Número erróneo</translation>
        </message>
        <message>
            <source>Busy</source>
            <translation>Ocupado</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Enviado</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Entregado</translation>
        </message>
        <message>
            <source>Not deliverable</source>
            <translation>No entregable</translation>
        </message>
        <message>
            <source>They called</source>
            <translation>Llamó</translation>
        </message>
        <message>
            <source>Spoke with someone else</source>
            <translation>Se habló con otra persona</translation>
        </message>
        <message>
            <source>Spoke, nothing agreed</source>
            <translation>Se habló, nada acordado</translation>
        </message>
        <message>
            <source>Cannot pay now</source>
            <translation>No puede pagar ahora</translation>
        </message>
        <message>
            <source>Will not pay</source>
            <translation>No quiere pagar</translation>
        </message>
        <message>
            <source>Wants it in writing</source>
            <translation>Lo quiere por escrito</translation>
        </message>
        <message>
            <source>Has an adviser</source>
            <translation>Tiene asesor</translation>
        </message>
        <message>
            <source>Hardship</source>
            <translation>Dificultades</translation>
        </message>
        <message>
            <source>Ended the call</source>
            <translation>Colgó</translation>
        </message>
        <message>
            <source>Already paid</source>
            <translation>Ya pagado</translation>
        </message>
        <message>
            <source>Amount is wrong</source>
            <translation>Importe erróneo</translation>
        </message>
        <message>
            <source>Not their debt</source>
            <translation>No es su deuda</translation>
        </message>
        <message>
            <source>Goods or service</source>
            <translation>Bienes o servicio</translation>
        </message>
        <message>
            <source>Fraud or identity</source>
            <translation>Fraude o identidad</translation>
        </message>
        <message>
            <source>Other reason</source>
            <translation>Otro motivo</translation>
        </message>
        <message>
            <source>Bank transfer</source>
            <translation>Transferencia</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Tarjeta</translation>
        </message>
        <message>
            <source>Direct debit</source>
            <translation>Domiciliación</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>Efectivo</translation>
        </message>
        <message>
            <source>Cheque</source>
            <translation>Cheque</translation>
        </message>
        <message>
            <source>Other way</source>
            <translation>Otra forma</translation>
        </message>
    </context>
    <context>
        <name>OverrideCommand</name>
        <message>
            <source>Next request</source>
            <translation>Solicitud siguiente</translation>
        </message>
        <message>
            <source>Previous request</source>
            <translation>Solicitud anterior</translation>
        </message>
        <message>
            <source>Allow one attempt</source>
            <translation>Permitir un intento</translation>
        </message>
        <message>
            <source>Decline, with a note</source>
            <translation>Rechazar, con una nota</translation>
        </message>
        <message>
            <source>Open the account</source>
            <translation>Abrir la cuenta</translation>
        </message>
        <message>
            <source>Go to the overrides</source>
            <translation>Ir a las excepciones</translation>
        </message>
        <message>
            <source>Overrides</source>
            <translation>Excepciones</translation>
        </message>
        <message>
            <source>Asked. You are told when somebody has decided.</source>
            <translation>Solicitado. Se le avisa cuando alguien decida.</translation>
        </message>
    </context>
    <context>
        <name>OverrideRules</name>
        <message>
            <source>You asked for it yourself: somebody else decides.</source>
            <translation>Lo pidió usted: decide otra persona.</translation>
        </message>
        <message>
            <source>Your role does not decide on overrides.</source>
            <translation>Su función no decide sobre excepciones.</translation>
        </message>
        <message>
            <source>A rule blocks it now that nobody may override.</source>
            <translation>Ahora lo bloquea una regla que nadie puede exceptuar.</translation>
        </message>
        <message>
            <source>The rule does not let your role override it for this reason.</source>
            <translation>La regla no deja que su función la exceptúe por este motivo.</translation>
        </message>
    </context>
    <context>
        <name>Overrides</name>
        <message>
            <source>The law asks for this contact</source>
            <translation>La ley exige este contacto</translation>
        </message>
        <message>
            <source>There is a lawsuit</source>
            <translation>Hay un litigio</translation>
        </message>
        <message>
            <source>They asked for information</source>
            <translation>Pidió información</translation>
        </message>
        <message>
            <source>Something urgent that saves them harm</source>
            <translation>Algo urgente que le evita un daño</translation>
        </message>
        <message>
            <source>They asked for this time</source>
            <translation>Pidió esta hora</translation>
        </message>
        <message>
            <source>They asked to be contacted</source>
            <translation>Pidió que se le contacte</translation>
        </message>
        <message>
            <source>Not reached after reasonable efforts</source>
            <translation>No localizado tras esfuerzos razonables</translation>
        </message>
        <message>
            <source>Their working hours are known</source>
            <translation>Se conoce su horario de trabajo</translation>
        </message>
        <message>
            <source>The assessment has been made</source>
            <translation>La evaluación está hecha</translation>
        </message>
        <message>
            <source>The missing facts are confirmed</source>
            <translation>Los hechos que faltaban están confirmados</translation>
        </message>
        <message>
            <source>Their time zone is confirmed</source>
            <translation>Su zona horaria está confirmada</translation>
        </message>
        <message>
            <source>They asked for it</source>
            <translation>Lo pidió</translation>
        </message>
        <message>
            <source>Override asked at %1, nobody has decided yet</source>
            <translation>Excepción pedida a las %1, nadie ha decidido aún</translation>
        </message>
        <message>
            <source>%1 allows one attempt until %2</source>
            <translation>%1 permite un intento hasta %2</translation>
        </message>
        <message>
            <source>%1 declined the override</source>
            <translation>%1 rechazó la excepción</translation>
        </message>
        <message>
            <source>%1 declined the override: %2</source>
            <translation>%1 rechazó la excepción: %2</translation>
        </message>
        <message>
            <source>The override of %1 is used up</source>
            <translation>La excepción de %1 ya se usó</translation>
        </message>
        <message>
            <source>The override of %1 ran out before it was used</source>
            <translation>La excepción de %1 venció sin usarse</translation>
        </message>
    </context>
    <context>
        <name>PastCommand</name>
        <message>
            <source>Show the account as it was, or go back to now</source>
            <translation>Mostrar la cuenta como era, o volver a ahora</translation>
        </message>
    </context>
    <context>
        <name>PaymentCommands</name>
        <message>
            <source>Take a payment</source>
            <translation>Registrar un pago</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Pago</translation>
        </message>
        <message>
            <source>What it pays</source>
            <translation>Lo que paga</translation>
        </message>
        <message>
            <source>Reverse a payment, charge or agreement</source>
            <translation>Revertir un pago, cargo o acuerdo</translation>
        </message>
        <message>
            <source>Reversal</source>
            <translation>Reversión</translation>
        </message>
        <message>
            <source>What it restores</source>
            <translation>Lo que restablece</translation>
        </message>
        <message>
            <source>Correct the claim: adjustment, credit note, fee</source>
            <translation>Corregir la deuda: ajuste, nota de crédito, comisión</translation>
        </message>
        <message>
            <source>Correction of the claim</source>
            <translation>Corrección de la deuda</translation>
        </message>
        <message>
            <source>What it changes</source>
            <translation>Lo que cambia</translation>
        </message>
    </context>
    <context>
        <name>PaymentWords</name>
        <message>
            <source>principal</source>
            <translation>principal</translation>
        </message>
        <message>
            <source>interest</source>
            <translation>intereses</translation>
        </message>
        <message>
            <source>fees</source>
            <translation>comisiones</translation>
        </message>
        <message>
            <source>costs</source>
            <translation>costas</translation>
        </message>
        <message>
            <source>penalties</source>
            <translation>penalizaciones</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the words of a list</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>in proportion over the items; within each %1.</source>
            <translation>en proporción entre las partidas; en cada una %1.</translation>
        </message>
        <message>
            <source>the oldest due first; within an item %1.</source>
            <translation>primero lo más antiguo; en cada partida %1.</translation>
        </message>
        <message>
            <source>%1, each in proportion over the items.</source>
            <translation>%1, cada una en proporción entre las partidas.</translation>
        </message>
        <message>
            <source>over all items %1, the oldest due first.</source>
            <translation>sobre todas las partidas %1, primero lo más antiguo.</translation>
        </message>
        <message>
            <source>in proportion to all that is open, the cents left over to the largest fractions.</source>
            <translation>en proporción a todo lo pendiente, los céntimos que sobran a las fracciones mayores.</translation>
        </message>
        <message>
            <source>The program's own rule: nobody set another.</source>
            <translation>La regla del propio programa: nadie fijó otra.</translation>
        </message>
        <message>
            <source>Set for the whole office</source>
            <translation>Fijado para toda la oficina</translation>
        </message>
        <message>
            <source>As agreed with %1</source>
            <translation>Según lo acordado con %1</translation>
        </message>
        <message>
            <source>As agreed with %1 for %2</source>
            <translation>Según lo acordado con %1 para %2</translation>
        </message>
        <message>
            <source>Set for this account</source>
            <translation>Fijado para esta cuenta</translation>
        </message>
        <message>
            <source>%1, since %2.</source>
            <translation>%1, desde el %2.</translation>
        </message>
        <message>
            <source>the promise of %1 for %2</source>
            <translation>la promesa de %1 para el %2</translation>
        </message>
        <message>
            <source>the instalment of %1 for %2</source>
            <translation>la cuota de %1 para el %2</translation>
        </message>
        <message>
            <source>the part of the settlement, %1 for %2</source>
            <translation>la parte de la quita, %1 para el %2</translation>
        </message>
        <message>
            <source>the plan over %1</source>
            <translation>el plan de %1</translation>
        </message>
        <message>
            <source>the settlement for %1</source>
            <translation>la quita por %1</translation>
        </message>
        <message>
            <source>the announced payment of %1 for %2</source>
            <translation>el pago anunciado de %1 para el %2</translation>
        </message>
        <message>
            <source>This is %1.</source>
            <translation>Esto es %1.</translation>
        </message>
        <message>
            <source>Waits again: %1.</source>
            <translation>Espera de nuevo: %1.</translation>
        </message>
        <message>
            <source>Keeps %1.</source>
            <translation>Cumple %1.</translation>
        </message>
        <message>
            <source>Ends %1.</source>
            <translation>Termina %1.</translation>
        </message>
        <message>
            <source>Breaks %1.</source>
            <translation>Incumple %1.</translation>
        </message>
        <message>
            <source>Opens %1 again: %2 of it is paid.</source>
            <translation>Abre de nuevo %1: de ello están pagados %2.</translation>
        </message>
        <message>
            <source>Pays %1 of %2; %3 is left of it.</source>
            <translation>Paga %1 de %2; quedan %3.</translation>
        </message>
        <message>
            <source>Expected on %1: no balance changes before it is there. The table shows how it would be applied on that day.</source>
            <translation>Esperado el %1: ningún saldo cambia antes de que llegue. La tabla muestra cómo se aplicaría ese día.</translation>
        </message>
        <message>
            <source>%1 is more than what is owed. It is kept as unapplied credit and pays the next charge; nothing is lost.</source>
            <translation>%1 es más de lo que se debe. Se guarda como crédito sin aplicar y paga el próximo cargo; nada se pierde.</translation>
        </message>
        <message>
            <source>Nothing is owed afterwards.</source>
            <translation>Después no se debe nada.</translation>
        </message>
        <message>
            <source>A payment of %1 with this value date is on the account already. Confirm only if this is another one.</source>
            <translation>Ya hay en la cuenta un pago de %1 con esta fecha valor. Confirme solo si este es otro.</translation>
        </message>
        <message>
            <source>Both stay in the history: what was recorded, and that it was taken back.</source>
            <translation>Ambos quedan en el historial: lo registrado y que se retiró.</translation>
        </message>
        <message>
            <source>A fee of %1 is charged: %2.</source>
            <translation>Se cobra una comisión de %1: %2.</translation>
        </message>
        <message>
            <source>The fee of %1 is let go: %2.</source>
            <translation>Se perdona la comisión de %1: %2.</translation>
        </message>
        <message>
            <source>Principal</source>
            <translation>Principal</translation>
        </message>
        <message>
            <source>Interest</source>
            <translation>Intereses</translation>
        </message>
        <message>
            <source>Fees</source>
            <translation>Comisiones</translation>
        </message>
        <message>
            <source>Costs</source>
            <translation>Costas</translation>
        </message>
        <message>
            <source>The stated item, then %1</source>
            <comment>%1 is the rest of the sentence</comment>
            <translation>La partida indicada, luego %1</translation>
        </message>
        <message>
            <source>%1 – %2 %3</source>
            <extracomment>name of the rule, its order as a sentence, who set it as a sentence</extracomment>
            <translation>%1 – %2 %3</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>Promesa</translation>
        </message>
        <message>
            <source>Instalment</source>
            <translation>Cuota</translation>
        </message>
        <message>
            <source>Settlement part</source>
            <translation>Parte de la quita</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Settlement</source>
            <translation>Quita</translation>
        </message>
        <message>
            <source>Announced</source>
            <translation>Anunciado</translation>
        </message>
        <message>
            <source>Payment of %1 expected on %2</source>
            <translation>Pago de %1 esperado el %2</translation>
        </message>
        <message numerus="yes">
            <source>Payment of %1 posted to %Ln account(s)</source>
            <translation>
                <numerusform>Pago de %1 aplicado a %Ln cuenta</numerusform>
                <numerusform>Pago de %1 aplicado a %Ln cuentas</numerusform>
            </translation>
        </message>
        <message>
            <source>Payment of %1 posted</source>
            <translation>Pago de %1 aplicado</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Retirado</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Guardado</translation>
        </message>
        <message>
            <source>The claim is lowered by %1</source>
            <translation>La deuda baja %1</translation>
        </message>
        <message>
            <source>The claim is raised by %1</source>
            <translation>La deuda sube %1</translation>
        </message>
        <message>
            <source>The account changed meanwhile. Nothing was posted; the preview is new. Confirm again.</source>
            <translation>La cuenta cambió entretanto. No se aplicó nada; la vista previa es nueva. Confirme de nuevo.</translation>
        </message>
        <message>
            <source>This account is in %1; an amount in %2 cannot be posted to it, and two currencies are never added.</source>
            <translation>Esta cuenta está en %1; no se le puede aplicar un importe en %2, y dos monedas nunca se suman.</translation>
        </message>
        <message>
            <source>Sent for approval</source>
            <translation>Enviado para aprobación</translation>
        </message>
    </context>
    <context>
        <name>Person</name>
        <message>
            <source>Mobile</source>
            <translation>Móvil</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Trabajo</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Casa</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>teléfono</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>correo electrónico</translation>
        </message>
        <message>
            <source>post</source>
            <translation>correo postal</translation>
        </message>
        <message>
            <source>withdrawn: %1</source>
            <translation>retirado: %1</translation>
        </message>
        <message>
            <source>not recorded</source>
            <translation>no registrado</translation>
        </message>
        <message>
            <source>Wrong number</source>
            <translation>Número erróneo</translation>
        </message>
        <message>
            <source>Do not contact</source>
            <translation>No contactar</translation>
        </message>
        <message>
            <source>Best</source>
            <translation>Preferido</translation>
        </message>
        <message>
            <source>Private</source>
            <translation>Privado</translation>
        </message>
    </context>
    <context>
        <name>PersonCommand</name>
        <message>
            <source>Add a number or address</source>
            <translation>Añadir un número o dirección</translation>
        </message>
        <message>
            <source>Change what is chosen</source>
            <translation>Cambiar lo elegido</translation>
        </message>
        <message>
            <source>Confirm the number</source>
            <translation>Confirmar el número</translation>
        </message>
        <message>
            <source>The number is wrong</source>
            <translation>El número es erróneo</translation>
        </message>
        <message>
            <source>Do not contact there</source>
            <translation>No contactar ahí</translation>
        </message>
        <message>
            <source>Add a person beside the debtor</source>
            <translation>Añadir una persona junto al deudor</translation>
        </message>
        <message>
            <source>Unlink the person</source>
            <translation>Desvincular a la persona</translation>
        </message>
        <message>
            <source>Say whose account it is</source>
            <translation>Decir de quién es la cuenta</translation>
        </message>
        <message>
            <source>Go to the person: accounts, people, numbers</source>
            <translation>Ir a la persona: cuentas, allegados, números</translation>
        </message>
    </context>
    <context>
        <name>PersonRows</name>
        <message>
            <source>a file</source>
            <translation>un archivo</translation>
        </message>
        <message>
            <source>the office</source>
            <translation>la oficina</translation>
        </message>
        <message>
            <source>Debtor</source>
            <translation>Deudor</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>Otra persona</translation>
        </message>
        <message>
            <source>Consent withdrawn</source>
            <translation>Consentimiento retirado</translation>
        </message>
        <message>
            <source>Best</source>
            <translation>Preferido</translation>
        </message>
        <message>
            <source>not used yet</source>
            <translation>aún no usado</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>how a number was used last: what came of it, when</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>confirmed %1 by %2</source>
            <translation>confirmado el %1 por %2</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>de %1</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>Actual</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>desde %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>hasta %1</translation>
        </message>
        <message>
            <source>%1, %2, may be told: %3, %4</source>
            <translation>%1, %2, puede saber: %3, %4</translation>
        </message>
        <message>
            <source>%1, %2, %3, %4, last: %5</source>
            <translation>%1, %2, %3, %4, último: %5</translation>
        </message>
    </context>
    <context>
        <name>PersonWords</name>
        <message>
            <source>Co-debtor</source>
            <translation>Codeudor</translation>
        </message>
        <message>
            <source>Guarantor</source>
            <translation>Avalista</translation>
        </message>
        <message>
            <source>Spouse</source>
            <translation>Cónyuge</translation>
        </message>
        <message>
            <source>Representative</source>
            <translation>Representante</translation>
        </message>
        <message>
            <source>Attorney</source>
            <translation>Abogado</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contacto</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Nada</translation>
        </message>
        <message>
            <source>To call back</source>
            <translation>Que devuelva la llamada</translation>
        </message>
        <message>
            <source>The amount</source>
            <translation>El importe</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>Say nothing, not even who calls.</source>
            <translation>No diga nada, ni siquiera quién llama.</translation>
        </message>
        <message>
            <source>Say only that the debtor is asked to call back; no word of a debt.</source>
            <translation>Diga solo que se pide al deudor que devuelva la llamada; ni palabra de una deuda.</translation>
        </message>
        <message>
            <source>Say that something is owed, and how much.</source>
            <translation>Diga que se debe algo, y cuánto.</translation>
        </message>
        <message>
            <source>Everything may be said.</source>
            <translation>Se puede decir todo.</translation>
        </message>
        <message>
            <source>%1%</source>
            <extracomment>share of what is owed that somebody is liable for</extracomment>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>at most %1</source>
            <translation>como máximo %1</translation>
        </message>
        <message>
            <source>all of it</source>
            <translation>todo</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Correo postal</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>En uso</translation>
        </message>
        <message>
            <source>Wrong</source>
            <translation>Erróneo</translation>
        </message>
        <message>
            <source>Do not contact</source>
            <translation>No contactar</translation>
        </message>
        <message>
            <source>The debtor said it</source>
            <translation>Lo dijo el deudor</translation>
        </message>
        <message>
            <source>A letter or e-mail</source>
            <translation>Una carta o un correo</translation>
        </message>
        <message>
            <source>A public directory</source>
            <translation>Un directorio público</translation>
        </message>
        <message>
            <source>Somebody else said it</source>
            <translation>Lo dijo otra persona</translation>
        </message>
        <message>
            <source>A data vendor</source>
            <translation>Un proveedor de datos</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguna</translation>
        </message>
        <message>
            <source>Mobile</source>
            <translation>Móvil</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Casa</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Trabajo</translation>
        </message>
        <message>
            <source>The creditor said it</source>
            <translation>Lo dijo el acreedor</translation>
        </message>
    </context>
    <context>
        <name>PinCommand</name>
        <message>
            <source>Work it first, with a reason</source>
            <translation>Trabajarla primero, con un motivo</translation>
        </message>
    </context>
    <context>
        <name>Practice</name>
        <message>
            <source>The call is over. What do you record?</source>
            <translation>La llamada terminó. ¿Qué registra?</translation>
        </message>
        <message>
            <source>Can pay, but not today</source>
            <translation>Puede pagar, pero no hoy</translation>
        </message>
        <message>
            <source>Yes, this is Maria. I know, I am late. My pay comes on Friday.</source>
            <translation>Sí, soy María. Lo sé, voy tarde. Cobro el viernes.</translation>
        </message>
        <message>
            <source>How much of it can you pay on Friday?</source>
            <translation>¿Cuánto puede pagar el viernes?</translation>
        </message>
        <message>
            <source>You have to pay today, or there will be trouble.</source>
            <translation>Tiene que pagar hoy o habrá problemas.</translation>
        </message>
        <message>
            <source>Ask for an amount and a day. Pressure brings a promise that breaks, and a threat that is not meant is against the law in many places.</source>
            <translation>Pida un importe y un día. La presión trae una promesa que se rompe, y una amenaza que no es en serio es ilegal en muchos sitios.</translation>
        </message>
        <message>
            <source>I could do 120. The rest next month.</source>
            <translation>Podría 120. El resto el mes que viene.</translation>
        </message>
        <message>
            <source>Good, pay when you can.</source>
            <translation>Bien, pague cuando pueda.</translation>
        </message>
        <message>
            <source>120 on Friday, then. Shall we put the rest into a plan?</source>
            <translation>120 el viernes, entonces. ¿Ponemos el resto en cuotas?</translation>
        </message>
        <message>
            <source>Read amount and day back, and agree on the rest while you talk: a plan is kept more often than a good intention.</source>
            <translation>Repita importe y día, y acuerde el resto mientras habla: un plan se cumple más que una buena intención.</translation>
        </message>
        <message>
            <source>A promise with 120 and Friday. The program checks it by itself, and brings the account back if nothing comes.</source>
            <translation>Una promesa de 120 el viernes. El programa la comprueba solo y trae la cuenta de vuelta si no llega nada.</translation>
        </message>
        <message>
            <source>Somebody else answers</source>
            <translation>Contesta otra persona</translation>
        </message>
        <message>
            <source>Robert is at work. I am his wife. What is it about?</source>
            <translation>Robert está en el trabajo. Soy su esposa. ¿De qué se trata?</translation>
        </message>
        <message>
            <source>It is about an overdue bill of his.</source>
            <translation>Se trata de una factura vencida suya.</translation>
        </message>
        <message>
            <source>It is a personal matter. May I leave my name and number?</source>
            <translation>Es personal. ¿Puedo dejar mi nombre y número?</translation>
        </message>
        <message>
            <source>Nobody but the debtor, and who may be told, hears of a debt: not even that there is one.</source>
            <translation>Nadie salvo el deudor y quien puede saberlo oye de una deuda: ni siquiera que existe.</translation>
        </message>
        <message>
            <source>Are you a debt collector?</source>
            <translation>¿Es usted cobrador?</translation>
        </message>
        <message>
            <source>I would rather speak to him myself. When is he at home?</source>
            <translation>Prefiero hablar con él. ¿Cuándo está en casa?</translation>
        </message>
        <message>
            <source>Yes, and he had better call back.</source>
            <translation>Sí, y más le vale llamar.</translation>
        </message>
        <message>
            <source>Stay friendly, and say nothing that lets her guess.</source>
            <translation>Siga amable y no diga nada que le deje adivinarlo.</translation>
        </message>
        <message>
            <source>Spoke with someone else: the attempt counts, and the history says that nothing was told.</source>
            <translation>Se habló con otra persona: el intento cuenta, y el historial dice que no se contó nada.</translation>
        </message>
        <message>
            <source>Says it is paid</source>
            <translation>Dice que está pagado</translation>
        </message>
        <message>
            <source>I paid that in May! I have the slip here.</source>
            <translation>¡Eso lo pagué en mayo! Tengo aquí el recibo.</translation>
        </message>
        <message>
            <source>Our books say otherwise, so you owe it.</source>
            <translation>Nuestros libros dicen otra cosa, así que lo debe.</translation>
        </message>
        <message>
            <source>Thank you. How did you pay, and what does the slip say?</source>
            <translation>Gracias. ¿Cómo pagó y qué dice el recibo?</translation>
        </message>
        <message>
            <source>Books can be wrong. Note how, when and to whom, in their words.</source>
            <translation>Los libros pueden fallar. Anote cómo, cuándo y a quién, en sus palabras.</translation>
        </message>
        <message>
            <source>By transfer, on the third, 86.40. So what happens now?</source>
            <translation>Por transferencia, el día tres, 86,40. ¿Y ahora qué?</translation>
        </message>
        <message>
            <source>We look for the payment, and until then nobody calls you about it.</source>
            <translation>Buscamos el pago, y hasta entonces nadie le llama por ello.</translation>
        </message>
        <message>
            <source>Please pay again; you get it back if we find it.</source>
            <translation>Pague de nuevo; se lo devolvemos si lo encontramos.</translation>
        </message>
        <message>
            <source>A disputed amount is not asked for until it is decided.</source>
            <translation>Un importe disputado no se pide hasta que se decida.</translation>
        </message>
        <message>
            <source>A dispute, already paid. The clock of the answer starts, and the rest can still be asked for.</source>
            <translation>Una disputa, ya pagado. Empieza el plazo de respuesta, y el resto se puede seguir pidiendo.</translation>
        </message>
        <message>
            <source>Has lost the job</source>
            <translation>Perdió el trabajo</translation>
        </message>
        <message>
            <source>I lost my job in spring. I don't know how to pay anything.</source>
            <translation>Perdí el trabajo en primavera. No sé cómo pagar nada.</translation>
        </message>
        <message>
            <source>I am sorry to hear that. Let us see what is possible.</source>
            <translation>Lo siento mucho. Veamos qué es posible.</translation>
        </message>
        <message>
            <source>Then borrow it from your family.</source>
            <translation>Pues pídalo prestado a su familia.</translation>
        </message>
        <message>
            <source>Listen first. What somebody cannot pay is not brought in by asking louder.</source>
            <translation>Escuche primero. Lo que alguien no puede pagar no entra pidiendo más alto.</translation>
        </message>
        <message>
            <source>Some days I cannot even open the letters.</source>
            <translation>Algunos días ni siquiera puedo abrir las cartas.</translation>
        </message>
        <message>
            <source>You should, they become expensive.</source>
            <translation>Debería, salen caras.</translation>
        </message>
        <message>
            <source>Would it help if I wrote down all of it on one page, and you called me with an adviser beside you?</source>
            <translation>¿Ayudaría si lo escribo todo en una hoja y me llama con un asesor a su lado?</translation>
        </message>
        <message>
            <source>That is a sign that she needs care. Offer time, one page, and help from outside; note only what she agrees to be kept.</source>
            <translation>Es señal de que necesita cuidado. Ofrezca tiempo, una hoja y ayuda externa; anote solo lo que acepte que se guarde.</translation>
        </message>
        <message>
            <source>Refused, because of hardship; then treat the account with care. A small plan can be offered later.</source>
            <translation>Se niega, por dificultades; luego trate la cuenta con cuidado. Más tarde se puede ofrecer un plan pequeño.</translation>
        </message>
        <message>
            <source>Wants no more calls</source>
            <translation>No quiere más llamadas</translation>
        </message>
        <message>
            <source>Stop calling me. I want this in writing.</source>
            <translation>Deje de llamarme. Lo quiero por escrito.</translation>
        </message>
        <message>
            <source>Understood. I note that you want letters only. Is the address right?</source>
            <translation>Entendido. Anoto que solo quiere cartas. ¿Es correcta la dirección?</translation>
        </message>
        <message>
            <source>I will stop when you pay.</source>
            <translation>Dejaré de llamar cuando pague.</translation>
        </message>
        <message>
            <source>A wish about how to be contacted binds at once; in many places it is law.</source>
            <translation>Un deseo sobre cómo ser contactado obliga al momento; en muchos sitios es ley.</translation>
        </message>
        <message>
            <source>Yes. And my lawyer will answer.</source>
            <translation>Sí. Y responderá mi abogado.</translation>
        </message>
        <message>
            <source>Which lawyer? From then on I speak only to them.</source>
            <translation>¿Qué abogado? Desde entonces hablo solo con él.</translation>
        </message>
        <message>
            <source>You do not need a lawyer for this.</source>
            <translation>Para esto no necesita abogado.</translation>
        </message>
        <message>
            <source>When an attorney acts, you speak and write to the attorney alone.</source>
            <translation>Cuando actúa un abogado, se habla y escribe solo con el abogado.</translation>
        </message>
        <message>
            <source>Wants it in writing; then care, with the attorney's name. No call goes out any more, from any desk.</source>
            <translation>Lo quiere por escrito; luego cuidado, con el nombre del abogado. Ya no sale ninguna llamada, de ningún puesto.</translation>
        </message>
    </context>
    <context>
        <name>RankWords</name>
        <message>
            <source>Broken promise</source>
            <translation>Promesa incumplida</translation>
        </message>
        <message>
            <source>Promise is due</source>
            <translation>Vence la promesa</translation>
        </message>
        <message>
            <source>Call-back is due</source>
            <translation>Toca la rellamada</translation>
        </message>
        <message>
            <source>Worth the time</source>
            <translation>Vale el tiempo</translation>
        </message>
        <message>
            <source>No contact lately</source>
            <translation>Sin contacto reciente</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>Disputada</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>En suspenso</translation>
        </message>
        <message>
            <source>With an agency</source>
            <translation>En agencia</translation>
        </message>
        <message>
            <source>A promise is open</source>
            <translation>Hay una promesa abierta</translation>
        </message>
        <message>
            <source>Nothing is owed</source>
            <translation>No se debe nada</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Fijada</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Llamar</translation>
        </message>
        <message>
            <source>Call back</source>
            <translation>Volver a llamar</translation>
        </message>
        <message>
            <source>Check the promise</source>
            <translation>Comprobar la promesa</translation>
        </message>
        <message>
            <source>Review the dispute</source>
            <translation>Revisar la disputa</translation>
        </message>
        <message>
            <source>Review the hold</source>
            <translation>Revisar la suspensión</translation>
        </message>
        <message>
            <source>Wait for the agency</source>
            <translation>Esperar a la agencia</translation>
        </message>
        <message>
            <source>Refund the credit</source>
            <translation>Devolver el crédito</translation>
        </message>
        <message>
            <source>Decide on the request</source>
            <translation>Decidir la solicitud</translation>
        </message>
        <message>
            <source>Remind of the promise</source>
            <translation>Recordar la promesa</translation>
        </message>
        <message>
            <source>Find a number or an address</source>
            <translation>Buscar un número o una dirección</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Nada</translation>
        </message>
        <message>
            <source>Pinned by %1 until %2: %3</source>
            <extracomment>%1 a user, %2 a day, %3 the reason</extracomment>
            <translation>Fijada por %1 hasta %2: %3</translation>
        </message>
        <message>
            <source>See to a message</source>
            <translation>Atender un mensaje</translation>
        </message>
        <message>
            <source>place %1</source>
            <translation>puesto %1</translation>
        </message>
    </context>
    <context>
        <name>ReasonCommand</name>
        <message>
            <source>Wrong reason</source>
            <translation>Motivo equivocado</translation>
        </message>
        <message>
            <source>What is wrong about %1 standing there? It may stay empty; who answers for the ranking reads it.</source>
            <translation>¿Qué hay de malo en que %1 esté ahí? Puede quedar vacío; lo lee quien responde del orden.</translation>
        </message>
        <message>
            <source>Say it</source>
            <translation>Decirlo</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Dejarla</translation>
        </message>
        <message>
            <source>Noted: the reason is wrong for %1.</source>
            <translation>Anotado: el motivo es equivocado para %1.</translation>
        </message>
        <message>
            <source>Say that the reason is wrong</source>
            <translation>Decir que el motivo es equivocado</translation>
        </message>
    </context>
    <context>
        <name>RuleSentences</name>
        <message>
            <source>there is nothing to be paid</source>
            <translation>no hay nada que pagar</translation>
        </message>
        <message>
            <source>say the instalment, their number or the last date</source>
            <translation>diga la cuota, su número o la última fecha</translation>
        </message>
        <message>
            <source>the instalment is in another currency</source>
            <translation>la cuota está en otra moneda</translation>
        </message>
        <message>
            <source>the instalment must be more than nothing</source>
            <translation>la cuota debe ser mayor que cero</translation>
        </message>
        <message>
            <source>an instalment must be more than nothing</source>
            <translation>una cuota debe ser mayor que cero</translation>
        </message>
        <message>
            <source>a plan has 1 to %1 instalments</source>
            <translation>un plan tiene de 1 a %1 cuotas</translation>
        </message>
        <message>
            <source>the first instalment is due today or later</source>
            <translation>la primera cuota vence hoy o después</translation>
        </message>
        <message>
            <source>an instalment is due today or later</source>
            <translation>una cuota vence hoy o después</translation>
        </message>
        <message>
            <source>a promise is due today or later</source>
            <translation>una promesa vence hoy o después</translation>
        </message>
        <message>
            <source>the last date has passed</source>
            <translation>la última fecha ya pasó</translation>
        </message>
        <message>
            <source>the debtor's payday is not known</source>
            <translation>no se conoce el día de pago del deudor</translation>
        </message>
        <message>
            <source>no instalment is due by %1</source>
            <translation>ninguna cuota vence hasta el %1</translation>
        </message>
        <message>
            <source>only %1 instalments are due by %2</source>
            <translation>solo %1 cuotas vencen hasta el %2</translation>
        </message>
        <message>
            <source>%1 instalments end on %2, not on %3</source>
            <translation>%1 cuotas terminan el %2, no el %3</translation>
        </message>
        <message>
            <source>that would be more than %1 instalments</source>
            <translation>serían más de %1 cuotas</translation>
        </message>
        <message>
            <source>there are more than %1 instalments</source>
            <translation>hay más de %1 cuotas</translation>
        </message>
        <message>
            <source>so many instalments would have begun before today</source>
            <translation>tantas cuotas habrían empezado antes de hoy</translation>
        </message>
        <message>
            <source>the amount is too small for %1 instalments</source>
            <translation>el importe es demasiado pequeño para %1 cuotas</translation>
        </message>
        <message>
            <source>there is no such instalment</source>
            <translation>no existe esa cuota</translation>
        </message>
        <message>
            <source>there is no instalment</source>
            <translation>no hay ninguna cuota</translation>
        </message>
        <message>
            <source>the last instalment is what the others leave</source>
            <translation>la última cuota es lo que dejan las demás</translation>
        </message>
        <message>
            <source>that leaves nothing for the last instalment</source>
            <translation>así no queda nada para la última cuota</translation>
        </message>
        <message>
            <source>the instalments would not be in order</source>
            <translation>las cuotas no estarían en orden</translation>
        </message>
        <message>
            <source>the instalments are not in order</source>
            <translation>las cuotas no están en orden</translation>
        </message>
        <message>
            <source>the instalments are out of range</source>
            <translation>las cuotas están fuera de rango</translation>
        </message>
        <message>
            <source>the amount must be more than nothing</source>
            <translation>el importe debe ser mayor que cero</translation>
        </message>
        <message>
            <source>two currencies are never added</source>
            <translation>dos monedas nunca se suman</translation>
        </message>
        <message>
            <source>the accounts owe less than that</source>
            <translation>las cuentas deben menos que eso</translation>
        </message>
        <message>
            <source>the first payment is in another currency</source>
            <translation>el primer pago está en otra moneda</translation>
        </message>
        <message>
            <source>the first payment must be more than nothing</source>
            <translation>el primer pago debe ser mayor que cero</translation>
        </message>
        <message>
            <source>the first payment is more than what can be promised</source>
            <translation>el primer pago es más de lo que se puede prometer</translation>
        </message>
        <message>
            <source>so many instalments are more than what can be promised</source>
            <translation>tantas cuotas son más de lo que se puede prometer</translation>
        </message>
        <message>
            <source>no instalment is due after the first payment by then</source>
            <translation>hasta entonces no vence ninguna cuota después del primer pago</translation>
        </message>
        <message>
            <source>the account is in %1</source>
            <translation>la cuenta está en %1</translation>
        </message>
        <message>
            <source>the account is closed</source>
            <translation>la cuenta está cerrada</translation>
        </message>
        <message>
            <source>nothing is owed</source>
            <translation>no se debe nada</translation>
        </message>
        <message>
            <source>there is no such plan</source>
            <translation>no existe ese plan</translation>
        </message>
        <message>
            <source>the plan has ended</source>
            <translation>el plan ha terminado</translation>
        </message>
        <message>
            <source>the plan was changed meanwhile; look at it again</source>
            <translation>el plan se cambió entretanto; mírelo de nuevo</translation>
        </message>
        <message>
            <source>the offer has expired</source>
            <translation>la oferta venció</translation>
        </message>
        <message>
            <source>the offer expires before its first part is due</source>
            <translation>la oferta vence antes que su primera parte</translation>
        </message>
        <message>
            <source>%1 is more than the %2 that can be asked for</source>
            <translation>%1 es más que los %2 que se pueden pedir</translation>
        </message>
        <message>
            <source>%1 of it is promised already, so that %2 is left</source>
            <translation>%1 ya están prometidos, así que quedan %2</translation>
        </message>
        <message>
            <source>a closed account is not promised on; open it again first</source>
            <translation>no se promete sobre una cuenta cerrada; reábrala primero</translation>
        </message>
        <message>
            <source>there is nothing to save</source>
            <translation>no hay nada que guardar</translation>
        </message>
        <message>
            <source>your role does not allow this</source>
            <translation>su función no lo permite</translation>
        </message>
        <message>
            <source>your role does not decide disputes, only that one was withdrawn</source>
            <translation>su función no decide disputas, solo que una se retiró</translation>
        </message>
        <message>
            <source>the hold was lifted already</source>
            <translation>la suspensión ya estaba levantada</translation>
        </message>
        <message>
            <source>the file is empty</source>
            <translation>el archivo está vacío</translation>
        </message>
        <message>
            <source>the file has %1 KB; at most %2 KB are kept</source>
            <translation>el archivo tiene %1 KB; se guardan como máximo %2 KB</translation>
        </message>
        <message>
            <source>the file was removed already</source>
            <translation>el archivo ya estaba quitado</translation>
        </message>
        <message>
            <source>say why the file is removed</source>
            <translation>diga por qué se quita el archivo</translation>
        </message>
        <message>
            <source>the files of the account would be more than %1 KB together</source>
            <translation>los archivos de la cuenta serían juntos más de %1 KB</translation>
        </message>
        <message>
            <source>an account has at most %1 files</source>
            <translation>una cuenta tiene como máximo %1 archivos</translation>
        </message>
        <message>
            <source>by its content it is none of the kinds that are kept: PDF, PNG or JPEG picture, text, table, e-mail, Word or Excel without macros</source>
            <translation>por su contenido no es de ninguna clase que se guarde: PDF, imagen PNG o JPEG, texto, tabla, correo, Word o Excel sin macros</translation>
        </message>
    </context>
    <context>
        <name>ScoreReview</name>
        <message>
            <source>only managers and administrators put a score in force</source>
            <translation>solo gerentes y administradores ponen una puntuación en vigor</translation>
        </message>
        <message>
            <source>nobody proposed this score: "model challenge --adopt" does, and another person puts it in force</source>
            <translation>nadie propuso esta puntuación: «model challenge --adopt» lo hace, y otra persona la pone en vigor</translation>
        </message>
        <message>
            <source>{user} proposed this score; another person has to approve it</source>
            <translation>{user} propuso esta puntuación; otra persona tiene que aprobarla</translation>
        </message>
    </context>
    <context>
        <name>ScoreWords</name>
        <message>
            <source>nothing drifted</source>
            <translation>nada se desvió</translation>
        </message>
        <message>
            <source>it drifts a little</source>
            <translation>se desvía un poco</translation>
        </message>
        <message>
            <source>it drifted: learn it anew</source>
            <translation>se desvió: apréndalo de nuevo</translation>
        </message>
        <message>
            <source>Expert scorecard</source>
            <translation>Tabla de expertos</translation>
        </message>
        <message>
            <source>Boosted trees</source>
            <translation>Árboles potenciados</translation>
        </message>
        <message>
            <source>Scorecard</source>
            <translation>Tabla de puntos</translation>
        </message>
        <message>
            <source>Queues rank by the expert scorecard: points set by judgement, not learned from this office yet.</source>
            <translation>Las colas ordenan por la tabla de expertos: puntos fijados a criterio, aún no aprendidos de esta oficina.</translation>
        </message>
        <message>
            <source>Queues rank by the office's own score %1 since %2: AUC %3 (%4 before it) on %5 later outcomes, PSI %6: %7.</source>
            <extracomment>%1 a number, %2 a day, %3 and %4 figures of quality, %5 a number of rows, %6 drift</extracomment>
            <translation>Las colas ordenan por la puntuación propia %1 de la oficina desde %2: AUC %3 (%4 antes) en %5 resultados posteriores, PSI %6: %7.</translation>
        </message>
        <message>
            <source>A score by %1 of %2 waits for a second person.</source>
            <translation>Una puntuación de %1 del %2 espera a una segunda persona.</translation>
        </message>
        <message>
            <source>%1 took the own score back on %2.</source>
            <translation>%1 retiró su propia puntuación el %2.</translation>
        </message>
        <message>
            <source>%1 sent the score of %2 back on %3.</source>
            <translation>%1 devolvió la puntuación de %2 el %3.</translation>
        </message>
        <message>
            <source>%1 sent the score of %2 back on %3: %4</source>
            <extracomment>%1 who sent it back, %2 who had proposed it, %3 a day, %4 why</extracomment>
            <translation>%1 devolvió la puntuación de %2 el %3: %4</translation>
        </message>
        <message>
            <source>You proposed it: another person has to approve it.</source>
            <translation>Usted la propuso: otra persona tiene que aprobarla.</translation>
        </message>
        <message>
            <source>You may approve it or send it back.</source>
            <translation>Puede aprobarla o devolverla.</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Medida</translation>
        </message>
        <message>
            <source>In force: %1</source>
            <translation>En vigor: %1</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>En vigor</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Propuesta</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Learned from outcomes</source>
            <translation>Aprendida de resultados</translation>
        </message>
        <message>
            <source>Measured on later outcomes</source>
            <translation>Medida en resultados posteriores</translation>
        </message>
        <message>
            <source>AUC (1 is best, 0.5 is chance)</source>
            <translation>AUC (1 es lo mejor, 0,5 es azar)</translation>
        </message>
        <message>
            <source>How often an account that paid stands above one that did not.</source>
            <translation>Cuántas veces una cuenta que pagó está por encima de una que no pagó.</translation>
        </message>
        <message>
            <source>AUC of what ranked before, on the same outcomes</source>
            <translation>AUC de lo que ordenaba antes, en los mismos resultados</translation>
        </message>
        <message>
            <source>Brier score (0 is best)</source>
            <translation>Índice de Brier (0 es lo mejor)</translation>
        </message>
        <message>
            <source>The mean square of how far the chances were from what happened.</source>
            <translation>La media cuadrática de lo lejos que estuvieron las probabilidades de lo ocurrido.</translation>
        </message>
        <message>
            <source>Drift (PSI)</source>
            <translation>Desvío (PSI)</translation>
        </message>
        <message>
            <source>How far the scores of the later outcomes are from those it learned from.</source>
            <translation>Cuánto distan los valores de los resultados posteriores de aquellos de los que aprendió.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>%1 a figure, %2 what it means</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>No account here is in the queue.</source>
            <translation>Ninguna cuenta de aquí está en la cola.</translation>
        </message>
        <message>
            <source>All %1 accounts in the queue would stay where they are.</source>
            <translation>Las %1 cuentas de la cola se quedarían donde están.</translation>
        </message>
        <message>
            <source>%1 of %2 accounts in the queue would have another sum. Among the first %3 places %4 accounts would be new.</source>
            <extracomment>%1 accounts, %2 those in the queue, %3 places, %4 accounts</extracomment>
            <translation>%1 de %2 cuentas de la cola tendrían otra suma. Entre los primeros %3 puestos, %4 cuentas serían nuevas.</translation>
        </message>
        <message>
            <source>%1 (%2): place %3 becomes %4, chance to pay %5 becomes %6</source>
            <extracomment>an account, %1 whose, %2 its number; %3, %4 places in the queue; %5, %6 chances to pay</extracomment>
            <translation>%1 (%2): el puesto %3 pasa a %4, la probabilidad de pago %5 pasa a %6</translation>
        </message>
    </context>
    <context>
        <name>ShippedStrategies</name>
        <message>
            <source>Business receivables</source>
            <translation>Cobros entre empresas</translation>
        </message>
        <message>
            <source>Invoices between companies, by the leading (oldest open) invoice: a friendly note before the due date, three dunning levels, then a stop of delivery and the lawyers.</source>
            <translation>Facturas entre empresas, por la factura principal (la más antigua pendiente): un aviso amable antes del vencimiento, tres niveles de reclamación, luego corte de entregas y los abogados.</translation>
        </message>
        <message>
            <source>Consumer agency</source>
            <translation>Agencia de consumo</translation>
        </message>
        <message>
            <source>Third-party collection of consumer debts: the first letter with its validation period, then calls by size and risk, a second voice when promises break, the lawyers last.</source>
            <translation>Cobro por terceros de deudas de consumo: la primera carta con su plazo de validación, luego llamadas por tamaño y riesgo, una segunda voz cuando se incumplen promesas, los abogados al final.</translation>
        </message>
        <message>
            <source>Patient bills</source>
            <translation>Facturas de pacientes</translation>
        </message>
        <message>
            <source>What patients owe after the insurer: statements, financial assistance before anything harder, nothing hard before the 120th day.</source>
            <translation>Lo que deben los pacientes tras el seguro: extractos, ayuda económica antes de nada más duro, nada duro antes del día 120.</translation>
        </message>
        <message>
            <source>Road fines</source>
            <translation>Multas de tráfico</translation>
        </message>
        <message>
            <source>Fines of the road police: sixty days after the notice the fine rises to half of the highest fine for the offence (Italian road code, article 203), and what is then not paid goes to the collection office.</source>
            <translation>Multas de la policía de tráfico: sesenta días tras la notificación, la multa sube a la mitad de la máxima por la infracción (código de circulación italiano, artículo 203), y lo que entonces no se paga va a la oficina de cobro.</translation>
        </message>
        <message>
            <source>Energy and water</source>
            <translation>Energía y agua</translation>
        </message>
        <message>
            <source>Bills for supply: reminders by message, a plan before anything harder, a warning before supply may be interrupted, and a person who decides.</source>
            <translation>Facturas de suministro: recordatorios por mensaje, un plan antes de nada más duro, un aviso antes de que se pueda cortar el suministro, y una persona que decide.</translation>
        </message>
    </context>
    <context>
        <name>Shots</name>
        <message>
            <source>more than 120 days past due</source>
            <translation>más de 120 días vencido</translation>
        </message>
        <message>
            <source>Dispute saved.</source>
            <translation>Disputa guardada.</translation>
        </message>
    </context>
    <context>
        <name>SpokenDate</name>
        <message>
            <source>today</source>
            <translation>hoy</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>mañana</translation>
        </message>
        <message>
            <source>tom</source>
            <translation>mñ</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>ayer</translation>
        </message>
        <message>
            <source>eom</source>
            <translation>fdm</translation>
        </message>
        <message>
            <source>bom</source>
            <translation>pdm</translation>
        </message>
        <message>
            <source>payday</source>
            <translation>pago</translation>
        </message>
    </context>
    <context>
        <name>StandingStrip</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>With care</source>
            <translation>Con cuidado</translation>
        </message>
        <message>
            <source>No contact before %1</source>
            <translation>Sin contacto antes de %1</translation>
        </message>
        <message>
            <source>No contact until %1</source>
            <translation>Sin contacto hasta %1</translation>
        </message>
        <message>
            <source>No contact</source>
            <translation>Sin contacto</translation>
        </message>
        <message>
            <source>Hold: %1</source>
            <translation>Suspensión: %1</translation>
        </message>
        <message>
            <source>Until %1</source>
            <translation>Hasta %1</translation>
        </message>
        <message>
            <source>Until it is ended</source>
            <translation>Hasta que se termine</translation>
        </message>
        <message>
            <source>Dispute: %1</source>
            <translation>Disputa: %1</translation>
        </message>
        <message>
            <source>Waits for approval</source>
            <translation>Espera aprobación</translation>
        </message>
        <message>
            <source>Waits for approval, asked by %1</source>
            <translation>Espera aprobación, pedida por %1</translation>
        </message>
        <message>
            <source>Nothing is agreed yet</source>
            <translation>Aún no hay nada acordado</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Aprobado</translation>
        </message>
        <message>
            <source>Not approved</source>
            <translation>No aprobado</translation>
        </message>
        <message>
            <source>Approved by %1</source>
            <translation>Aprobado por %1</translation>
        </message>
        <message>
            <source>Not approved by %1</source>
            <translation>No aprobado por %1</translation>
        </message>
    </context>
    <context>
        <name>StatusWords</name>
        <message>
            <source>New</source>
            <translation>Nueva</translation>
        </message>
        <message>
            <source>No contact</source>
            <translation>Sin contacto</translation>
        </message>
        <message>
            <source>In contact</source>
            <translation>En contacto</translation>
        </message>
        <message>
            <source>Promise open</source>
            <translation>Promesa abierta</translation>
        </message>
        <message>
            <source>Promise due</source>
            <translation>Promesa vence</translation>
        </message>
        <message>
            <source>Broken promise</source>
            <translation>Incumplida</translation>
        </message>
        <message>
            <source>On plan</source>
            <translation>Con plan</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>Disputada</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>En suspenso</translation>
        </message>
        <message>
            <source>With agency</source>
            <translation>En agencia</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Pagada</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Cerrada</translation>
        </message>
        <message>
            <source>Settled in full</source>
            <translation>Saldada con quita</translation>
        </message>
        <message>
            <source>Tracing</source>
            <translation>Por localizar</translation>
        </message>
    </context>
    <context>
        <name>StrategyCommand</name>
        <message>
            <source>Show the tables</source>
            <translation>Mostrar las tablas</translation>
        </message>
        <message>
            <source>Show the steps</source>
            <translation>Mostrar los pasos</translation>
        </message>
        <message>
            <source>Show the golden cases</source>
            <translation>Mostrar los casos modelo</translation>
        </message>
        <message>
            <source>Show the versions</source>
            <translation>Mostrar las versiones</translation>
        </message>
        <message>
            <source>Add a rule or a step</source>
            <translation>Añadir una regla o un paso</translation>
        </message>
        <message>
            <source>Remove the rule or step</source>
            <translation>Quitar la regla o el paso</translation>
        </message>
        <message>
            <source>Move it up</source>
            <translation>Subirlo</translation>
        </message>
        <message>
            <source>Move it down</source>
            <translation>Bajarlo</translation>
        </message>
        <message>
            <source>Take the last change back</source>
            <translation>Deshacer el último cambio</translation>
        </message>
        <message>
            <source>Keep the strategy as a draft</source>
            <translation>Guardar la estrategia como borrador</translation>
        </message>
        <message>
            <source>Put the strategy in force</source>
            <translation>Poner la estrategia en vigor</translation>
        </message>
        <message>
            <source>Reckon what it would do</source>
            <translation>Calcular lo que haría</translation>
        </message>
        <message>
            <source>Go to the strategies</source>
            <translation>Ir a las estrategias</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Reglas</translation>
        </message>
        <message>
            <source>Add a treatment</source>
            <translation>Añadir un tratamiento</translation>
        </message>
        <message>
            <source>Compare the score that waits</source>
            <translation>Comparar la puntuación en espera</translation>
        </message>
        <message>
            <source>Show the wrong reasons</source>
            <translation>Mostrar los motivos equivocados</translation>
        </message>
    </context>
    <context>
        <name>StrategyProblems</name>
        <message>
            <source>line %1, column %2</source>
            <translation>línea %1, columna %2</translation>
        </message>
        <message>
            <source>rule %1, input "%2"</source>
            <translation>regla %1, entrada «%2»</translation>
        </message>
        <message>
            <source>rule %1, output "%2"</source>
            <translation>regla %1, salida «%2»</translation>
        </message>
        <message>
            <source>rule %1</source>
            <translation>regla %1</translation>
        </message>
        <message>
            <source>treatment "%1"</source>
            <translation>tratamiento «%1»</translation>
        </message>
        <message>
            <source>treatments</source>
            <translation>tratamientos</translation>
        </message>
        <message>
            <source>triggers</source>
            <translation>comienzos</translation>
        </message>
        <message>
            <source>the strategy</source>
            <translation>la estrategia</translation>
        </message>
        <message>
            <source>expected "and" of "between"</source>
            <translation>falta «and» de «between»</translation>
        </message>
        <message>
            <source>expected ".." of a range</source>
            <translation>falta «..» de un intervalo</translation>
        </message>
        <message>
            <source>expected the end of a range</source>
            <translation>falta el final de un intervalo</translation>
        </message>
        <message>
            <source>expected a name after "."</source>
            <translation>falta un nombre después de «.»</translation>
        </message>
        <message>
            <source>expected "%1"</source>
            <translation>falta «%1»</translation>
        </message>
        <message>
            <source>this does not belong to the expression</source>
            <translation>esto no pertenece a la expresión</translation>
        </message>
        <message>
            <source>this does not belong to the tests</source>
            <translation>esto no pertenece a las condiciones</translation>
        </message>
        <message>
            <source>"%1" does not belong here</source>
            <translation>«%1» no va aquí</translation>
        </message>
        <message>
            <source>an expression is missing</source>
            <translation>falta una expresión</translation>
        </message>
        <message>
            <source>the expression is empty</source>
            <translation>la expresión está vacía</translation>
        </message>
        <message>
            <source>this is not a number</source>
            <translation>esto no es un número</translation>
        </message>
        <message>
            <source>the string has no end</source>
            <translation>al texto le faltan las comillas finales</translation>
        </message>
        <message>
            <source>arguments are all by name or all by place</source>
            <translation>los argumentos van todos por nombre o todos por posición</translation>
        </message>
        <message>
            <source>nested deeper than %1</source>
            <translation>anidado a más de %1</translation>
        </message>
        <message>
            <source>division by zero</source>
            <translation>división por cero</translation>
        </message>
        <message>
            <source>there is no treatment "%1"</source>
            <translation>no hay tratamiento «%1»</translation>
        </message>
        <message>
            <source>there is no "%1" here</source>
            <translation>aquí no hay «%1»</translation>
        </message>
        <message>
            <source>it asks for "%1", which is no feature</source>
            <translation>pide «%1», que no es una característica</translation>
        </message>
        <message>
            <source>"%1" is no feature</source>
            <translation>«%1» no es una característica</translation>
        </message>
        <message>
            <source>%1 tests a %2, but the input is a %3</source>
            <translation>%1 comprueba %2, pero la entrada es %3</translation>
        </message>
        <message>
            <source>%1 is not among the allowed values %2</source>
            <translation>%1 no está entre los valores permitidos %2</translation>
        </message>
        <message>
            <source>%1 is not among %2</source>
            <translation>%1 no está entre %2</translation>
        </message>
        <message>
            <source>%1 is not a %2</source>
            <translation>%1 no es %2</translation>
        </message>
        <message>
            <source>rules %1 and %2 contradict each other</source>
            <translation>las reglas %1 y %2 se contradicen</translation>
        </message>
        <message>
            <source>the cells of "%1" depend on more than the input, or mix kinds</source>
            <translation>las celdas de «%1» dependen de algo más que la entrada, o mezclan tipos</translation>
        </message>
        <message>
            <source>no strategy can begin at the status "%1"</source>
            <translation>ninguna estrategia puede comenzar en el estado «%1»</translation>
        </message>
        <message>
            <source>no strategy can begin at "%1"</source>
            <translation>ninguna estrategia puede comenzar en «%1»</translation>
        </message>
        <message>
            <source>there are none</source>
            <translation>no hay ninguno</translation>
        </message>
        <message>
            <source>there are two of this name</source>
            <translation>hay dos con este nombre</translation>
        </message>
        <message>
            <source>two steps are "%1"</source>
            <translation>dos pasos se llaman «%1»</translation>
        </message>
        <message>
            <source>step "%1" comes before the one above it</source>
            <translation>el paso «%1» va antes que el de arriba</translation>
        </message>
        <message>
            <source>no day of the week is left</source>
            <translation>no queda ningún día de la semana</translation>
        </message>
        <message>
            <source>a message goes by email, sms or letter</source>
            <translation>un mensaje va por correo electrónico, SMS o carta</translation>
        </message>
        <message>
            <source>a hold says for how many "days"</source>
            <translation>una retención dice por cuántos días</translation>
        </message>
        <message>
            <source>it goes to a supervisor, an agency or legal</source>
            <translation>va a un supervisor, una agencia o los abogados</translation>
        </message>
        <message>
            <source>%1 wrote this draft; another person has to approve it</source>
            <translation>%1 escribió este borrador; otra persona tiene que aprobarlo</translation>
        </message>
        <message>
            <source>only managers and administrators put strategies in force</source>
            <translation>solo gerentes y administradores ponen estrategias en vigor</translation>
        </message>
        <message>
            <source>%1 as it is here is no draft that was kept: keep it as a draft, and another person puts it in force</source>
            <translation>%1 tal como está aquí no es un borrador guardado: guárdelo como borrador y otra persona lo pone en vigor</translation>
        </message>
        <message>
            <source>there is no draft of %1</source>
            <translation>no hay borrador de %1</translation>
        </message>
        <message>
            <source>no draft of %1 runs as a shadow</source>
            <translation>ningún borrador de %1 corre como sombra</translation>
        </message>
        <message>
            <source>boolean</source>
            <translation>un valor lógico</translation>
        </message>
        <message>
            <source>list</source>
            <translation>una lista</translation>
        </message>
        <message>
            <source>number</source>
            <translation>un número</translation>
        </message>
        <message>
            <source>date</source>
            <translation>una fecha</translation>
        </message>
        <message>
            <source>string</source>
            <translation>un texto</translation>
        </message>
        <message>
            <source>time</source>
            <translation>una hora</translation>
        </message>
        <message>
            <source>date and time</source>
            <translation>una fecha y hora</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>%1 where something is wrong, %2 what</extracomment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>StrategyWords</name>
        <message>
            <source>Then</source>
            <translation>Luego</translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s) later</source>
            <translation>
                <numerusform>%Ln día después</numerusform>
                <numerusform>%Ln días después</numerusform>
            </translation>
        </message>
        <message>
            <source>On the day</source>
            <translation>El mismo día</translation>
        </message>
        <message numerus="yes">
            <source>After %Ln day(s)</source>
            <translation>
                <numerusform>Tras %Ln día</numerusform>
                <numerusform>Tras %Ln días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s) before</source>
            <translation>
                <numerusform>%Ln día antes</numerusform>
                <numerusform>%Ln días antes</numerusform>
            </translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>correo electrónico</translation>
        </message>
        <message>
            <source>text message</source>
            <translation>SMS</translation>
        </message>
        <message>
            <source>letter</source>
            <translation>carta</translation>
        </message>
        <message>
            <source> or </source>
            <extracomment>between channels, the first that reaches the debtor is used: "e-mail or letter"</extracomment>
            <translation> o </translation>
        </message>
        <message>
            <source>a supervisor</source>
            <translation>un supervisor</translation>
        </message>
        <message>
            <source>an agency</source>
            <translation>una agencia</translation>
        </message>
        <message>
            <source>the lawyers</source>
            <translation>los abogados</translation>
        </message>
        <message>
            <source>work it in the queue %1</source>
            <translation>trabajarla en la cola %1</translation>
        </message>
        <message>
            <source>send %1 %2</source>
            <extracomment>%1 the channels, %2 the name of a template</extracomment>
            <translation>enviar %1 %2</translation>
        </message>
        <message>
            <source>mark it %1</source>
            <translation>marcarla %1</translation>
        </message>
        <message numerus="yes">
            <source>hold it for %Ln day(s): %1</source>
            <translation>
                <numerusform>suspenderla %Ln día: %1</numerusform>
                <numerusform>suspenderla %Ln días: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>ask %1 to decide</source>
            <translation>pedir que decida %1</translation>
        </message>
        <message>
            <source>raise the claim to what %1 says</source>
            <translation>subir la deuda a lo que dice %1</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Descripción</translation>
        </message>
        <message>
            <source>For which accounts</source>
            <translation>Para qué cuentas</translation>
        </message>
        <message>
            <source>Small balances</source>
            <translation>Saldos pequeños</translation>
        </message>
        <message>
            <source>Days between messages</source>
            <translation>Días entre mensajes</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <source>Task for a queue</source>
            <translation>Tarea para una cola</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Mensaje</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Etiqueta</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>Suspensión</translation>
        </message>
        <message>
            <source>Escalation</source>
            <translation>Escalado</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>Penalización</translation>
        </message>
        <message>
            <source>&amp;Queue</source>
            <translation>&amp;Cola</translation>
        </message>
        <message>
            <source>&amp;Template</source>
            <translation>&amp;Plantilla</translation>
        </message>
        <message>
            <source>&amp;Label</source>
            <translation>&amp;Etiqueta</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Motivo</translation>
        </message>
        <message>
            <source>&amp;To (supervisor, agency, legal)</source>
            <translation>&amp;A (supervisor, agency, legal)</translation>
        </message>
        <message>
            <source>&amp;Decision that gives the amount</source>
            <translation>&amp;Decisión que da el importe</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>%1 when ("After 35 days"), %2 what ("send e-mail or letter …")</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1, if %2</source>
            <translation>%1, si %2</translation>
        </message>
        <message>
            <source>%1, also while nothing else is done</source>
            <translation>%1, también cuando no se hace nada más</translation>
        </message>
        <message>
            <source>%1: no rule covers some accounts</source>
            <translation>%1: ninguna regla cubre algunas cuentas</translation>
        </message>
        <message>
            <source>%1: no rule covers %2</source>
            <translation>%1: ninguna regla cubre %2</translation>
        </message>
        <message>
            <source>%1: rules %2 both cover %3, and agree</source>
            <translation>%1: las reglas %2 cubren ambas %3, y coinciden</translation>
        </message>
        <message>
            <source>%1: rules %2 contradict each other for %3</source>
            <translation>%1: las reglas %2 se contradicen para %3</translation>
        </message>
        <message>
            <source>%1: rule %2 never decides; %3 come first</source>
            <translation>%1: la regla %2 nunca decide; %3 van antes</translation>
        </message>
        <message>
            <source>%1: gaps were not looked for: %2</source>
            <translation>%1: no se buscaron huecos: %2</translation>
        </message>
        <message>
            <source>%1, rule %2: %3</source>
            <translation>%1, regla %2: %3</translation>
        </message>
        <message>
            <source>%1, rule %2: %3 was %4 and is %5</source>
            <translation>%1, regla %2: %3 era %4 y es %5</translation>
        </message>
        <message>
            <source>%1: rule %2 is new: %3</source>
            <translation>%1: la regla %2 es nueva: %3</translation>
        </message>
        <message>
            <source>%1: what was rule %2 is gone: %3</source>
            <translation>%1: lo que era la regla %2 ya no está: %3</translation>
        </message>
        <message>
            <source>%1: the step %2 is new</source>
            <translation>%1: el paso %2 es nuevo</translation>
        </message>
        <message>
            <source>%1: the step %2 is gone</source>
            <translation>%1: el paso %2 ya no está</translation>
        </message>
        <message>
            <source>%1, step %2: was %3 and is %4</source>
            <translation>%1, paso %2: era %3 y es %4</translation>
        </message>
        <message>
            <source>The treatment %1 is new</source>
            <translation>El tratamiento %1 es nuevo</translation>
        </message>
        <message>
            <source>The treatment %1 is gone</source>
            <translation>El tratamiento %1 ya no está</translation>
        </message>
        <message>
            <source>%1: was %2 and is %3</source>
            <translation>%1: era %2 y es %3</translation>
        </message>
        <message>
            <source>the first rule that fits decides</source>
            <translation>decide la primera regla que encaja</translation>
        </message>
        <message>
            <source>exactly one rule fits</source>
            <translation>encaja exactamente una regla</translation>
        </message>
        <message>
            <source>several rules may fit and must agree</source>
            <translation>pueden encajar varias reglas y deben coincidir</translation>
        </message>
        <message>
            <source>of the rules that fit the most important decides</source>
            <translation>de las reglas que encajan decide la más importante</translation>
        </message>
        <message>
            <source>Retired from %1, by %2</source>
            <translation>Retirada desde %1, por %2</translation>
        </message>
        <message>
            <source>Version %1 from %2, by %3</source>
            <translation>Versión %1 desde %2, por %3</translation>
        </message>
        <message>
            <source>Version %1 from %2, written by %3, approved by %4</source>
            <translation>Versión %1 desde %2, escrita por %3, aprobada por %4</translation>
        </message>
        <message>
            <source>%1, for %2</source>
            <translation>%1, para %2</translation>
        </message>
        <message>
            <source>%1 (in force)</source>
            <translation>%1 (vigente)</translation>
        </message>
        <message>
            <source>Version %1 in force</source>
            <translation>Versión %1 vigente</translation>
        </message>
        <message>
            <source>A draft, not in force</source>
            <translation>Un borrador, no vigente</translation>
        </message>
        <message>
            <source>Ready to use, not in force</source>
            <translation>Lista para usar, no vigente</translation>
        </message>
        <message>
            <source>Not in force</source>
            <translation>No vigente</translation>
        </message>
        <message>
            <source>Experiment</source>
            <translation>Experimento</translation>
        </message>
        <message>
            <source>Shadow since %1: it would have made %2 tasks, %3 messages and %4 questions to others; %5, %6 and %7 were made.</source>
            <translation>Sombra desde %1: habría hecho %2 tareas, %3 mensajes y %4 consultas a otros; se hicieron %5, %6 y %7.</translation>
        </message>
        <message>
            <source>%1: %2 tasks, %3 messages, %4 questions beside %5, %6, %7; another step for %8 of %9 accounts</source>
            <extracomment>one night: %1 the day, %2 to %4 would have been, %5 to %7 were, %8 accounts of %9</extracomment>
            <translation>%1: %2 tareas, %3 mensajes, %4 consultas frente a %5, %6, %7; otro paso en %8 de %9 cuentas</translation>
        </message>
    </context>
    <context>
        <name>SystemCommand</name>
        <message>
            <source>Go to the bank lines</source>
            <translation>Ir a las líneas del banco</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>Banco</translation>
        </message>
        <message>
            <source>Next line</source>
            <translation>Línea siguiente</translation>
        </message>
        <message>
            <source>Previous line</source>
            <translation>Línea anterior</translation>
        </message>
        <message>
            <source>Post the line as proposed</source>
            <translation>Aplicar la línea como se propone</translation>
        </message>
        <message>
            <source>Next proposal</source>
            <translation>Propuesta siguiente</translation>
        </message>
        <message>
            <source>Type another account</source>
            <translation>Escribir otra cuenta</translation>
        </message>
        <message>
            <source>Set the line aside</source>
            <translation>Apartar la línea</translation>
        </message>
        <message>
            <source>Match all lines again</source>
            <translation>Cotejar todas las líneas de nuevo</translation>
        </message>
        <message>
            <source>Go to the integrations</source>
            <translation>Ir a las integraciones</translation>
        </message>
        <message>
            <source>Systems</source>
            <translation>Sistemas</translation>
        </message>
        <message>
            <source>Next connection</source>
            <translation>Conexión siguiente</translation>
        </message>
        <message>
            <source>Previous connection</source>
            <translation>Conexión anterior</translation>
        </message>
        <message>
            <source>Run the connection now</source>
            <translation>Ejecutar la conexión ahora</translation>
        </message>
        <message>
            <source>Send a failed delivery again</source>
            <translation>Enviar de nuevo una entrega fallida</translation>
        </message>
        <message>
            <source>Go to the visits</source>
            <translation>Ir a las visitas</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Visitas</translation>
        </message>
        <message>
            <source>Next visit</source>
            <translation>Visita siguiente</translation>
        </message>
        <message>
            <source>Previous visit</source>
            <translation>Visita anterior</translation>
        </message>
        <message>
            <source>Show the address on a map</source>
            <translation>Mostrar la dirección en un mapa</translation>
        </message>
        <message>
            <source>Met in person</source>
            <translation>Visto en persona</translation>
        </message>
        <message>
            <source>Nobody there</source>
            <translation>No había nadie</translation>
        </message>
        <message>
            <source>Wrong address</source>
            <translation>Dirección errónea</translation>
        </message>
    </context>
    <context>
        <name>SystemWords</name>
        <message>
            <source>In order</source>
            <translation>En orden</translation>
        </message>
        <message>
            <source>Failing</source>
            <translation>Falla</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Atrasado</translation>
        </message>
        <message>
            <source>Not run yet</source>
            <translation>Aún no ejecutado</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>A mano</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <source>Webhook</source>
            <translation>Webhook</translation>
        </message>
        <message>
            <source>Web service</source>
            <translation>Servicio web</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Text message: %1</source>
            <translation>SMS: %1</translation>
        </message>
        <message>
            <source>E-mail: %1</source>
            <translation>Correo electrónico: %1</translation>
        </message>
        <message>
            <source>Letter: %1</source>
            <translation>Carta: %1</translation>
        </message>
        <message>
            <source>Visit: %1</source>
            <translation>Visita: %1</translation>
        </message>
        <message>
            <source>They called</source>
            <translation>Llamó</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Llamada</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Comisión</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>Penalización</translation>
        </message>
        <message>
            <source>Interest</source>
            <translation>Intereses</translation>
        </message>
        <message>
            <source>Costs</source>
            <translation>Costas</translation>
        </message>
        <message>
            <source>Charge</source>
            <translation>Cargo</translation>
        </message>
        <message>
            <source>Account opened</source>
            <translation>Cuenta abierta</translation>
        </message>
        <message>
            <source>Marked as a wrong number</source>
            <translation>Marcado como número erróneo</translation>
        </message>
        <message>
            <source>Marked: do not contact</source>
            <translation>Marcado: no contactar</translation>
        </message>
        <message>
            <source>Details recorded</source>
            <translation>Datos registrados</translation>
        </message>
        <message>
            <source>promise %1</source>
            <translation>promesa %1</translation>
        </message>
        <message>
            <source>payment %1</source>
            <translation>pago %1</translation>
        </message>
        <message>
            <source>call</source>
            <translation>llamada</translation>
        </message>
        <message>
            <source>note</source>
            <translation>nota</translation>
        </message>
        <message>
            <source>call-back</source>
            <translation>rellamada</translation>
        </message>
        <message>
            <source>dispute</source>
            <translation>disputa</translation>
        </message>
        <message>
            <source>Promise to pay %1 by %2</source>
            <translation>Promesa de pagar %1 hasta el %2</translation>
        </message>
        <message>
            <source>Promise kept: %1</source>
            <translation>Promesa cumplida: %1</translation>
        </message>
        <message>
            <source>Promise broken: %1</source>
            <translation>Promesa incumplida: %1</translation>
        </message>
        <message>
            <source>Promise cancelled</source>
            <translation>Promesa cancelada</translation>
        </message>
        <message>
            <source>Payment received %1</source>
            <translation>Pago recibido %1</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Retirado</translation>
        </message>
        <message>
            <source>%1 added: %2</source>
            <comment>kind of charge, amount</comment>
            <translation>%1 añadido: %2</translation>
        </message>
        <message>
            <source>Claim corrected %1</source>
            <translation>Deuda corregida %1</translation>
        </message>
        <message>
            <source>Credit note %1</source>
            <translation>Nota de crédito %1</translation>
        </message>
        <message>
            <source>Billed %1</source>
            <translation>Facturado %1</translation>
        </message>
        <message>
            <source>%1 billed %2</source>
            <comment>invoice number, amount</comment>
            <translation>%1 facturado %2</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Call-back agreed</source>
            <translation>Rellamada acordada</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>Disputada</translation>
        </message>
        <message>
            <source>Dispute resolved</source>
            <translation>Disputa resuelta</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>En suspenso</translation>
        </message>
        <message>
            <source>Hold lifted</source>
            <translation>Suspensión levantada</translation>
        </message>
        <message>
            <source>Assigned to nobody</source>
            <translation>Asignada a nadie</translation>
        </message>
        <message>
            <source>Assigned to %1</source>
            <translation>Asignada a %1</translation>
        </message>
        <message>
            <source>Placed for collection</source>
            <translation>Entregada a cobro</translation>
        </message>
        <message>
            <source>Placed with %1</source>
            <translation>Entregada a %1</translation>
        </message>
        <message>
            <source>Recalled from the agency</source>
            <translation>Retirada de la agencia</translation>
        </message>
        <message>
            <source>Terms set</source>
            <translation>Condiciones fijadas</translation>
        </message>
        <message>
            <source>Interest waived</source>
            <translation>Intereses condonados</translation>
        </message>
        <message>
            <source>Judgment for %1</source>
            <translation>Sentencia por %1</translation>
        </message>
        <message>
            <source>Court case %1</source>
            <comment>number of the case</comment>
            <translation>Caso judicial %1</translation>
        </message>
        <message>
            <source>Written off %1</source>
            <translation>Castigado %1</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Cerrada</translation>
        </message>
        <message>
            <source>Reopened</source>
            <translation>Reabierta</translation>
        </message>
        <message>
            <source>Fact from the source</source>
            <translation>Dato del origen</translation>
        </message>
        <message>
            <source>Import undone</source>
            <translation>Importación deshecha</translation>
        </message>
        <message>
            <source>Recorded by a newer version</source>
            <translation>Registrado por una versión más nueva</translation>
        </message>
        <message>
            <source>Due %1</source>
            <translation>Vence %1</translation>
        </message>
        <message>
            <source>value date %1</source>
            <translation>fecha valor %1</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>vence %1</translation>
        </message>
        <message>
            <source>for %1</source>
            <translation>por %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>hasta %1</translation>
        </message>
        <message>
            <source>on %1</source>
            <translation>el %1</translation>
        </message>
        <message>
            <source>from a file</source>
            <translation>de un archivo</translation>
        </message>
        <message>
            <source>automatic</source>
            <translation>automático</translation>
        </message>
        <message>
            <source>File removed</source>
            <translation>Archivo quitado</translation>
        </message>
        <message>
            <source>File added</source>
            <translation>Archivo añadido</translation>
        </message>
        <message>
            <source>Contact announced</source>
            <translation>Contacto anunciado</translation>
        </message>
        <message>
            <source>Announced contact did not take place</source>
            <translation>El contacto anunciado no se produjo</translation>
        </message>
        <message>
            <source>Legal hold: nothing is erased</source>
            <translation>Retención legal: no se borra nada</translation>
        </message>
        <message>
            <source>Legal hold lifted</source>
            <translation>Retención legal levantada</translation>
        </message>
        <message>
            <source>Use of the data restricted</source>
            <translation>Uso de los datos restringido</translation>
        </message>
        <message>
            <source>Wrong reason in the queue</source>
            <translation>Motivo equivocado en la cola</translation>
        </message>
    </context>
    <context>
        <name>Tour</name>
        <message>
            <source>61 to 90 days past due</source>
            <translation>61 a 90 días vencido</translation>
        </message>
    </context>
    <context>
        <name>WrapUp</name>
        <message>
            <source>%1 %2</source>
            <comment>date, time of day</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>Promise %1 %2</source>
            <translation>Promesa %1 %2</translation>
        </message>
        <message>
            <source>Promise %1 %2, %3</source>
            <translation>Promesa %1 %2, %3</translation>
        </message>
        <message>
            <source>Payment %1</source>
            <translation>Pago %1</translation>
        </message>
        <message>
            <source>Payment %1, %2</source>
            <translation>Pago %1, %2</translation>
        </message>
        <message>
            <source>Payment %1, %2, reference %3</source>
            <translation>Pago %1, %2, referencia %3</translation>
        </message>
        <message>
            <source>Call back %1</source>
            <translation>Volver a llamar %1</translation>
        </message>
        <message>
            <source>Refused: %1</source>
            <translation>Se niega: %1</translation>
        </message>
        <message>
            <source>Dispute: %1</source>
            <translation>Disputa: %1</translation>
        </message>
        <message>
            <source>Wrong number %1</source>
            <translation>Número erróneo %1</translation>
        </message>
        <message>
            <source>Check the promise on %1. If unpaid, back to broken promises.</source>
            <translation>Comprobar la promesa el %1. Si no se paga, vuelve a promesas incumplidas.</translation>
        </message>
        <message>
            <source>The balance is lower at once.</source>
            <translation>El saldo baja en el acto.</translation>
        </message>
        <message>
            <source>On your queue again %1, their time.</source>
            <translation>En su cola de nuevo %1, su hora.</translation>
        </message>
        <message>
            <source>Call again; the reason is in the history.</source>
            <translation>Llamar de nuevo; el motivo está en el historial.</translation>
        </message>
        <message>
            <source>Review the dispute. Pressing for payment stops.</source>
            <translation>Revisar la disputa. Se deja de insistir en el pago.</translation>
        </message>
        <message>
            <source>Call again at another time of day.</source>
            <translation>Llamar de nuevo a otra hora del día.</translation>
        </message>
        <message>
            <source>This number is not called again.</source>
            <translation>No se vuelve a llamar a este número.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::AccountHeader</name>
        <message>
            <source>Back to the queue (Esc)</source>
            <translation>Volver a la cola (Esc)</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Saldo</translation>
        </message>
        <message>
            <source>Past due</source>
            <translation>Vencido</translation>
        </message>
        <message>
            <source>Paid so far</source>
            <translation>Pagado hasta ahora</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Pago</translation>
        </message>
        <message>
            <source>Take a payment</source>
            <translation>Registrar un pago</translation>
        </message>
        <message>
            <source>Previous account (K)</source>
            <translation>Cuenta anterior (K)</translation>
        </message>
        <message>
            <source>Next account (J)</source>
            <translation>Cuenta siguiente (J)</translation>
        </message>
        <message>
            <source>Show the call panel (W)</source>
            <translation>Mostrar el panel de llamada (W)</translation>
        </message>
        <message>
            <source>Name not known</source>
            <translation>Nombre desconocido</translation>
        </message>
        <message>
            <source>Speaks %1</source>
            <translation>Habla %1</translation>
        </message>
        <message>
            <source>Placed %1</source>
            <translation>Entregada %1</translation>
        </message>
        <message>
            <source>Listed %1</source>
            <translation>Registrada %1</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>Al día</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Finish %1</source>
            <translation>Terminar %1</translation>
        </message>
        <message>
            <source>Finish the wrap-up of %1</source>
            <translation>Terminar el cierre de %1</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::AccountPage</name>
        <message>
            <source>No account is open</source>
            <translation>No hay ninguna cuenta abierta</translation>
        </message>
        <message>
            <source>Choose one in the queue, or search for a name or number.</source>
            <translation>Elija una en la cola, o busque un nombre o número.</translation>
        </message>
        <message>
            <source>Go to the queue</source>
            <translation>Ir a la cola</translation>
        </message>
        <message>
            <source>This account is no longer here</source>
            <translation>Esta cuenta ya no está aquí</translation>
        </message>
        <message>
            <source>It was moved to someone else, or its import was undone. What you saved is kept.</source>
            <translation>Se pasó a otra persona, o se deshizo su importación. Lo que guardó se conserva.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Consent: %1</source>
            <translation>Consentimiento: %1</translation>
        </message>
        <message>
            <source>At that moment this account was not known here yet.</source>
            <translation>En ese momento esta cuenta aún no se conocía aquí.</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Retirado</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::AnswerStrip</name>
        <message numerus="yes">
            <source>at %1: %Ln time(s)</source>
            <extracomment>%1: an hour of the day; how often somebody answered then</extracomment>
            <translation>
                <numerusform>a las %1: %Ln vez</numerusform>
                <numerusform>a las %1: %Ln veces</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nobody picked up yet, in %Ln call(s).</source>
            <translation>
                <numerusform>Aún no ha contestado nadie, en %Ln llamada.</numerusform>
                <numerusform>Aún no ha contestado nadie, en %Ln llamadas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Picked up: %1.</source>
            <translation>Ha contestado: %1.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::ContactPanel</name>
        <message>
            <source>Contact</source>
            <translation>Contacto</translation>
        </message>
        <message>
            <source>No phone number is known.</source>
            <translation>No se conoce ningún teléfono.</translation>
        </message>
        <message>
            <source>Phone numbers</source>
            <translation>Teléfonos</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>Employer</source>
            <translation>Empleador</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Fecha de nacimiento</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Consentimiento</translation>
        </message>
        <message>
            <source>Accounts of this person</source>
            <translation>Cuentas de esta persona</translation>
        </message>
        <message>
            <source>%1 their time</source>
            <translation>%1 su hora</translation>
        </message>
        <message>
            <source>chosen to call</source>
            <translation>elegido para llamar</translation>
        </message>
        <message>
            <source>%1 past due</source>
            <translation>%1 vencido</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>Al día</translation>
        </message>
        <message>
            <source>%1, %2, %3</source>
            <translation>%1, %2, %3</translation>
        </message>
        <message>
            <source>Accounts (%1)</source>
            <translation>Cuentas (%1)</translation>
        </message>
        <message>
            <source>by telephone</source>
            <translation>por teléfono</translation>
        </message>
        <message>
            <source>Best: %1, %2 · reached about %3 times in 100</source>
            <translation>Mejor: %1, %2 · localizado unas %3 de 100 veces</translation>
        </message>
        <message>
            <source>%1 (tried, to learn about this time)</source>
            <translation>%1 (probado, para aprender de esta hora)</translation>
        </message>
        <message>
            <source>Files…</source>
            <translation>Archivos…</translation>
        </message>
        <message>
            <source>Files of this account</source>
            <translation>Archivos de esta cuenta</translation>
        </message>
        <message>
            <source>See, add and remove files; they can be dropped here too</source>
            <translation>Ver, añadir y quitar archivos; también se pueden soltar aquí</translation>
        </message>
        <message>
            <source>Latest files</source>
            <translation>Últimos archivos</translation>
        </message>
        <message>
            <source>Files (%1)</source>
            <translation>Archivos (%1)</translation>
        </message>
        <message>
            <source>by e-mail</source>
            <translation>por correo electrónico</translation>
        </message>
        <message>
            <source>by text message</source>
            <translation>por SMS</translation>
        </message>
        <message>
            <source>by letter</source>
            <translation>por carta</translation>
        </message>
        <message>
            <source>Best: %1, %2 · answered about %3 times in 100</source>
            <extracomment>when to write, by what, and how often such a message is answered</extracomment>
            <translation>Mejor: %1, %2 · contestan unas %3 de cada 100</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::DayDial</name>
        <message>
            <source>Their time is not known</source>
            <translation>No se conoce su hora</translation>
        </message>
        <message>
            <source>Their time is %1</source>
            <translation>Su hora es %1</translation>
        </message>
        <message>
            <source>%1, they may be called %2</source>
            <extracomment>%1: "Their time is 10:42 CST", %2: "08:00-21:00"</extracomment>
            <translation>%1, se puede llamar %2</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::GateBanner</name>
        <message>
            <source>Why?</source>
            <translation>¿Por qué?</translation>
        </message>
        <message>
            <source>Why? Details of the decision</source>
            <translation>¿Por qué? Detalles de la decisión</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::OverrideAsk</name>
        <message>
            <source>Ask for one attempt, because:</source>
            <translation>Pedir un intento, porque:</translation>
        </message>
        <message>
            <source>Note for who decides</source>
            <translation>Nota para quien decide</translation>
        </message>
        <message>
            <source>What makes it so? Somebody else decides…</source>
            <translation>¿Qué lo justifica? Decide otra persona…</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Pedir</translation>
        </message>
        <message>
            <source>Ask somebody else to allow one attempt</source>
            <translation>Pedir a otra persona que permita un intento</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::StandingStrip</name>
        <message>
            <source>In force on this account</source>
            <translation>Vigente en esta cuenta</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::TimeMachine</name>
        <message>
            <source>This is the past: read only.</source>
            <translation>Esto es el pasado: solo lectura.</translation>
        </message>
        <message>
            <source>By what</source>
            <translation>Según</translation>
        </message>
        <message>
            <source>What had happened</source>
            <translation>Lo que había pasado</translation>
        </message>
        <message>
            <source>What we had heard</source>
            <translation>Lo que sabíamos</translation>
        </message>
        <message>
            <source>Back to now</source>
            <translation>Volver a ahora</translation>
        </message>
        <message>
            <source>The moment before (Left)</source>
            <translation>El momento anterior (Izquierda)</translation>
        </message>
        <message>
            <source>The moment after (Right)</source>
            <translation>El momento siguiente (Derecha)</translation>
        </message>
        <message>
            <source>Moment</source>
            <translation>Momento</translation>
        </message>
        <message>
            <source>As of %1 · %2 of %3</source>
            <extracomment>a moment, which of how many</extracomment>
            <translation>A %1 · %2 de %3</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::TimelineDelegate</name>
        <message>
            <source>Taken back · %1</source>
            <translation>Retirado · %1</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::TimelineList</name>
        <message>
            <source>Reverse…</source>
            <translation>Revertir…</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::TimelineModel</name>
        <message>
            <source>taken back</source>
            <translation>retirado</translation>
        </message>
        <message>
            <source>Call in progress</source>
            <translation>Llamada en curso</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::TimelinePanel</name>
        <message>
            <source>Timeline</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Show in the timeline</source>
            <translation>Mostrar en el historial</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Llamadas</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Pagos</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>Promesas</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Note on this account</source>
            <translation>Nota sobre esta cuenta</translation>
        </message>
        <message>
            <source>Add a note…  (saved as you type)</source>
            <translation>Añadir una nota…  (se guarda al escribir)</translation>
        </message>
        <message>
            <source>Save note</source>
            <translation>Guardar nota</translation>
        </message>
        <message>
            <source>Save the note and stay (Ctrl+Shift+Enter)</source>
            <translation>Guardar la nota y quedarse (Ctrl+Mayús+Intro)</translation>
        </message>
        <message>
            <source>Nothing has happened yet.</source>
            <translation>Aún no ha pasado nada.</translation>
        </message>
        <message>
            <source>Nobody has called yet.</source>
            <translation>Aún no ha llamado nadie.</translation>
        </message>
        <message>
            <source>Nothing has been paid yet.</source>
            <translation>Aún no se ha pagado nada.</translation>
        </message>
        <message>
            <source>Nothing has been promised yet.</source>
            <translation>Aún no se ha prometido nada.</translation>
        </message>
        <message>
            <source>No note has been written yet.</source>
            <translation>Aún no se ha escrito ninguna nota.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::WhyPopover</name>
        <message>
            <source>Details of the decision</source>
            <translation>Detalles de la decisión</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy the whole decision as text</source>
            <translation>Copiar toda la decisión como texto</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Their zone</source>
            <translation>Su zona</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>no se conoce</translation>
        </message>
        <message>
            <source>Their time</source>
            <translation>Su hora</translation>
        </message>
        <message>
            <source>Perhaps in</source>
            <translation>Quizá en</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Franja</translation>
        </message>
        <message>
            <source>Attempts this week</source>
            <translation>Intentos esta semana</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Decided again at</source>
            <translation>Se decide de nuevo a</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Reglas</translation>
        </message>
        <message>
            <source>No rule speaks against it.</source>
            <translation>Ninguna regla se opone.</translation>
        </message>
        <message>
            <source>Rules that speak</source>
            <translation>Reglas que hablan</translation>
        </message>
        <message>
            <source>It is asked again at %1 your time, and when you save.</source>
            <translation>Se consulta de nuevo a las %1 su hora, y al guardar.</translation>
        </message>
        <message>
            <source>It is asked again when you save.</source>
            <translation>Se consulta de nuevo al guardar.</translation>
        </message>
        <message>
            <source>Next allowed %1.</source>
            <translation>Próximo permitido %1.</translation>
        </message>
        <message>
            <source>No time alone makes it allowed. It changes when the facts above change: another number, a zone that the person tells, the end of a hold.</source>
            <translation>Ninguna hora por sí sola lo permite. Cambia cuando cambian los hechos de arriba: otro número, una zona que diga la persona, el fin de una suspensión.</translation>
        </message>
        <message>
            <source>Call back then</source>
            <translation>Llamar entonces</translation>
        </message>
    </context>
    <context>
        <name>dunlin::approvals::ApprovalDetail</name>
        <message>
            <source>Owed</source>
            <translation>Debe</translation>
        </message>
        <message>
            <source>Offered</source>
            <translation>Ofrece</translation>
        </message>
        <message>
            <source>Past due</source>
            <translation>Vencido</translation>
        </message>
        <message>
            <source>Promises kept</source>
            <translation>Promesas cumplidas</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Reason; the collector reads it. Needed to decline.</source>
            <translation>Motivo; lo lee el gestor. Necesario para rechazar.</translation>
        </message>
        <message>
            <source>Open account</source>
            <translation>Abrir cuenta</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>Rechazar</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Aprobar</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 · %2 · asked by %3</source>
            <extracomment>number of the account, creditor, who asked</extracomment>
            <translation>%1 · %2 · pedido por %3</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>Al día</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <extracomment>promises kept, of how many that were decided</extracomment>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Beyond the limit: %1</source>
            <translation>Fuera del límite: %1</translation>
        </message>
        <message>
            <source>They say: %1</source>
            <translation>Explica: %1</translation>
        </message>
        <message>
            <source>Told the debtor: “%1”</source>
            <translation>Dicho al deudor: «%1»</translation>
        </message>
    </context>
    <context>
        <name>dunlin::approvals::ApprovalModel</name>
        <message>
            <source>%1, %2, for %3, asked by %4, %5, %6</source>
            <extracomment>a request read aloud: what, amount, debtor, who asked, when, whether one may decide</extracomment>
            <translation>%1, %2, para %3, pedido por %4, %5, %6</translation>
        </message>
        <message>
            <source>yours to decide</source>
            <translation>lo decide usted</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>Pedido</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Por</translation>
        </message>
        <message>
            <source>Debtor</source>
            <translation>Deudor</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Offered</source>
            <translation>Ofrece</translation>
        </message>
    </context>
    <context>
        <name>dunlin::approvals::ApprovalsPage</name>
        <message>
            <source>Approvals</source>
            <translation>Aprobaciones</translation>
        </message>
        <message>
            <source>Reading what waits…</source>
            <translation>Leyendo lo que espera…</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>Requests that wait</source>
            <translation>Solicitudes en espera</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>%1 waiting, %2 for you to decide</source>
            <extracomment>how many requests wait, and how many of them the user may decide</extracomment>
            <translation>%1 en espera, %2 las decide usted</translation>
        </message>
        <message>
            <source>Nothing waits for approval</source>
            <translation>Nada espera aprobación</translation>
        </message>
        <message>
            <source>What a collector may not agree alone comes here, with the limit it is beyond.</source>
            <translation>Lo que un gestor no puede acordar solo llega aquí, con el límite que excede.</translation>
        </message>
        <message>
            <source>Offline: requests as of %1. What you decide is sent later.</source>
            <translation>Sin conexión: solicitudes a %1. Lo que decida se envía después.</translation>
        </message>
        <message>
            <source>Offline. What you decide is sent later.</source>
            <translation>Sin conexión. Lo que decida se envía después.</translation>
        </message>
        <message>
            <source>Say why; the collector reads it.</source>
            <translation>Diga por qué; lo lee el gestor.</translation>
        </message>
        <message>
            <source>Approved: %1 for %2</source>
            <translation>Aprobado: %1 para %2</translation>
        </message>
        <message>
            <source>Declined: %1 for %2</source>
            <translation>Rechazado: %1 para %2</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Retirado</translation>
        </message>
    </context>
    <context>
        <name>dunlin::arrangement::ArrangementDialog</name>
        <message>
            <source>New arrangement</source>
            <translation>Nuevo acuerdo</translation>
        </message>
        <message>
            <source>What is agreed</source>
            <translation>Qué se acuerda</translation>
        </message>
        <message>
            <source>One promise</source>
            <translation>Una promesa</translation>
        </message>
        <message>
            <source>Payment plan</source>
            <translation>Plan de pagos</translation>
        </message>
        <message>
            <source>Settlement</source>
            <translation>Quita</translation>
        </message>
        <message>
            <source>Within your authority:</source>
            <translation>Dentro de sus facultades:</translation>
        </message>
        <message>
            <source>Confirm plan</source>
            <translation>Confirmar plan</translation>
        </message>
        <message>
            <source>Within your authority: you may agree this yourself.</source>
            <translation>Dentro de sus facultades: puede acordarlo usted.</translation>
        </message>
        <message>
            <source>Needs approval.</source>
            <translation>Requiere aprobación.</translation>
        </message>
        <message>
            <source>Confirming puts it into their queue; until then nothing is agreed.</source>
            <translation>Al confirmar pasa a su cola; hasta entonces no hay nada acordado.</translation>
        </message>
        <message>
            <source>Read back: “%1”</source>
            <translation>Lea en voz alta: «%1»</translation>
        </message>
        <message>
            <source>Send for approval</source>
            <translation>Enviar para aprobación</translation>
        </message>
        <message>
            <source>Confirm promise</source>
            <translation>Confirmar promesa</translation>
        </message>
        <message>
            <source>Confirm settlement</source>
            <translation>Confirmar quita</translation>
        </message>
        <message>
            <source>Confirm change</source>
            <translation>Confirmar cambio</translation>
        </message>
    </context>
    <context>
        <name>dunlin::arrangement::ArrangementFields</name>
        <message>
            <source>First payment</source>
            <translation>Primer pago</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Importe</translation>
        </message>
        <message>
            <source>Settle for</source>
            <translation>Saldar por</translation>
        </message>
        <message>
            <source>First date</source>
            <translation>Primera fecha</translation>
        </message>
        <message>
            <source>Offer ends</source>
            <translation>Fin de la oferta</translation>
        </message>
        <message>
            <source>Repeat</source>
            <translation>Repetición</translation>
        </message>
        <message>
            <source>Instalments</source>
            <translation>Cuotas</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Pagos</translation>
        </message>
        <message>
            <source>Amount each</source>
            <translation>Importe de cada una</translation>
        </message>
        <message>
            <source>Pay with</source>
            <translation>Paga con</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>No dicho</translation>
        </message>
        <message>
            <source>&amp;First payment</source>
            <translation>&amp;Primer pago</translation>
        </message>
        <message>
            <source>&amp;Amount</source>
            <translation>&amp;Importe</translation>
        </message>
        <message>
            <source>&amp;Settle for</source>
            <translation>&amp;Saldar por</translation>
        </message>
        <message>
            <source>First &amp;date</source>
            <translation>Primera &amp;fecha</translation>
        </message>
        <message>
            <source>&amp;Repeat</source>
            <translation>&amp;Repetición</translation>
        </message>
        <message>
            <source>&amp;Instalments</source>
            <translation>&amp;Cuotas</translation>
        </message>
        <message>
            <source>&amp;Payments</source>
            <translation>Pa&amp;gos</translation>
        </message>
        <message>
            <source>Amount &amp;each</source>
            <translation>Importe de &amp;cada una</translation>
        </message>
        <message>
            <source>&amp;Offer ends</source>
            <translation>Fi&amp;n de la oferta</translation>
        </message>
        <message>
            <source>Pay &amp;with</source>
            <translation>Paga c&amp;on</translation>
        </message>
        <message>
            <source>Change the plan that goes on (%1 to come)</source>
            <extracomment>a plan: how much of it is still to come</extracomment>
            <translation>Cambiar el plan en curso (faltan %1)</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>an account that a promise is for: number, what is owed</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Pays &amp;by</source>
            <translation>Paga &amp;hasta</translation>
        </message>
        <message>
            <source>Pays by</source>
            <translation>Paga hasta</translation>
        </message>
        <message>
            <source>Choose at least one account that the promise is for.</source>
            <translation>Elija al menos una cuenta para la promesa.</translation>
        </message>
        <message>
            <source>The date cannot be read or is gone. Type for instance fri, +7 or 15/1.</source>
            <translation>La fecha no se entiende o ya pasó. Escriba por ejemplo vie, +7 o 15/1.</translation>
        </message>
        <message>
            <source>The number of payments is 1 to %1. Type for instance 6.</source>
            <translation>El número de pagos va de 1 a %1. Escriba por ejemplo 6.</translation>
        </message>
        <message>
            <source>%1 cannot be read. Type for instance 120, 50% or 1/3.</source>
            <translation>%1 no se entiende. Escriba por ejemplo 120, 50% o 1/3.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::arrangement::PartDelegate</name>
        <message>
            <source>Amount of this payment</source>
            <translation>Importe de este pago</translation>
        </message>
        <message>
            <source>Day of this payment</source>
            <translation>Día de este pago</translation>
        </message>
    </context>
    <context>
        <name>dunlin::arrangement::ScheduleModel</name>
        <message>
            <source>%1: %2, left after: %3</source>
            <extracomment>a row of the schedule read aloud: day, amount, what is left after it</extracomment>
            <translation>%1: %2, queda después: %3</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Importe</translation>
        </message>
        <message>
            <source>Left after</source>
            <translation>Queda después</translation>
        </message>
    </context>
    <context>
        <name>dunlin::arrangement::SchedulePanel</name>
        <message>
            <source>Schedule</source>
            <translation>Calendario</translation>
        </message>
        <message>
            <source>F2 or a double click changes one day or amount; the last payment takes up the rest.</source>
            <translation>F2 o un doble clic cambia un día o importe; el último pago recoge el resto.</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>Saldado</translation>
        </message>
        <message>
            <source>Paid off</source>
            <translation>Saldado</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Vence</translation>
        </message>
        <message>
            <source>Shares</source>
            <translation>Partes</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>Nothing to show yet</source>
            <translation>Aún nada que mostrar</translation>
        </message>
    </context>
    <context>
        <name>dunlin::audit</name>
        <message>
            <source>Contact</source>
            <translation>Contacto</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Pago</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Retirado</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>Promesa</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Assignment</source>
            <translation>Asignación</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Condiciones</translation>
        </message>
        <message>
            <source>Dispute</source>
            <translation>Disputa</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>Suspensión</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Partida</translation>
        </message>
        <message>
            <source>Account opened</source>
            <translation>Cuenta abierta</translation>
        </message>
        <message>
            <source>Debtor</source>
            <translation>Deudor</translation>
        </message>
        <message>
            <source>Number or address</source>
            <translation>Número o dirección</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Corrección</translation>
        </message>
        <message>
            <source>Contact begun</source>
            <translation>Contacto iniciado</translation>
        </message>
        <message>
            <source>Fact</source>
            <translation>Dato</translation>
        </message>
        <message>
            <source>Step of a strategy</source>
            <translation>Paso de una estrategia</translation>
        </message>
        <message>
            <source>Override asked for</source>
            <translation>Excepción pedida</translation>
        </message>
        <message>
            <source>Override decided</source>
            <translation>Excepción decidida</translation>
        </message>
        <message>
            <source>Approval asked for</source>
            <translation>Aprobación pedida</translation>
        </message>
        <message>
            <source>Approval decided</source>
            <translation>Aprobación decidida</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Settlement</source>
            <translation>Quita</translation>
        </message>
        <message>
            <source>an import</source>
            <translation>una importación</translation>
        </message>
        <message>
            <source>the program</source>
            <translation>el programa</translation>
        </message>
        <message>
            <source>Principal</source>
            <translation>Principal</translation>
        </message>
        <message>
            <source>Interest</source>
            <translation>Intereses</translation>
        </message>
        <message>
            <source>Fees</source>
            <translation>Comisiones</translation>
        </message>
        <message>
            <source>Costs</source>
            <translation>Costas</translation>
        </message>
        <message>
            <source>Not applied</source>
            <translation>No aplicado</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>Disputada</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Pagada</translation>
        </message>
        <message>
            <source>Oldest due day</source>
            <translation>Vencimiento más antiguo</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Next action</source>
            <translation>Próxima acción</translation>
        </message>
        <message>
            <source>Assigned to</source>
            <translation>Asignada a</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Agencia</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contactos</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>Promesas</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Pagos</translation>
        </message>
        <message>
            <source>Numbers and addresses</source>
            <translation>Números y direcciones</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Partidas</translation>
        </message>
        <message>
            <source>The content was erased lawfully; its hash stays in the chain.</source>
            <translation>El contenido se borró legalmente; su hash sigue en la cadena.</translation>
        </message>
        <message>
            <source>The bytes have the hash that was kept with them, checked on this laptop just now.</source>
            <translation>Los bytes tienen el hash guardado con ellos, comprobado ahora en este portátil.</translation>
        </message>
        <message>
            <source>The bytes do NOT have the hash that was kept with them. Keep this laptop as it is and tell whoever is responsible for security.</source>
            <translation>Los bytes NO tienen el hash guardado con ellos. Deje este portátil como está y avise al responsable de seguridad.</translation>
        </message>
        <message>
            <source>Number %1 in the office's feed.</source>
            <translation>Número %1 en el registro de la oficina.</translation>
        </message>
        <message>
            <source>Not in the office's feed yet: it waits for the next sync.</source>
            <translation>Aún no está en el registro de la oficina: espera la próxima sincronización.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Part of a file</source>
            <translation>Parte de un archivo</translation>
        </message>
        <message>
            <source>File removed</source>
            <translation>Archivo retirado</translation>
        </message>
        <message>
            <source>Person beside the debtor</source>
            <translation>Persona junto al deudor</translation>
        </message>
        <message>
            <source>Person unlinked</source>
            <translation>Persona desvinculada</translation>
        </message>
        <message>
            <source>Call-back</source>
            <translation>Devolución de llamada</translation>
        </message>
        <message>
            <source>Care</source>
            <translation>Cuidado</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Tarea</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Mensaje</translation>
        </message>
        <message>
            <source>Detail of care</source>
            <translation>Detalle del cuidado</translation>
        </message>
        <message>
            <source>Care ended</source>
            <translation>Cuidado terminado</translation>
        </message>
        <message>
            <source>Message received</source>
            <translation>Mensaje recibido</translation>
        </message>
        <message>
            <source>Step of a message</source>
            <translation>Paso de un mensaje</translation>
        </message>
        <message>
            <source>Account closed</source>
            <translation>Cuenta cerrada</translation>
        </message>
        <message>
            <source>Account reopened</source>
            <translation>Cuenta reabierta</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Gasto</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Comisión</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>Penalización</translation>
        </message>
        <message>
            <source>Interest waived</source>
            <translation>Intereses condonados</translation>
        </message>
        <message>
            <source>Credit note</source>
            <translation>Nota de crédito</translation>
        </message>
        <message>
            <source>Creditor</source>
            <translation>Acreedor</translation>
        </message>
        <message>
            <source>Debtor linked</source>
            <translation>Deudor vinculado</translation>
        </message>
        <message>
            <source>Dispute decided</source>
            <translation>Disputa resuelta</translation>
        </message>
        <message>
            <source>Payment announced</source>
            <translation>Pago anunciado</translation>
        </message>
        <message>
            <source>Announced payment taken back</source>
            <translation>Pago anunciado retirado</translation>
        </message>
        <message>
            <source>Hold ended</source>
            <translation>Retención levantada</translation>
        </message>
        <message>
            <source>Import undone</source>
            <translation>Importación deshecha</translation>
        </message>
        <message>
            <source>Judgment</source>
            <translation>Sentencia</translation>
        </message>
        <message>
            <source>Court case</source>
            <translation>Causa judicial</translation>
        </message>
        <message>
            <source>Legal hold</source>
            <translation>Retención legal</translation>
        </message>
        <message>
            <source>Legal hold ended</source>
            <translation>Retención legal levantada</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Aviso</translation>
        </message>
        <message>
            <source>Placement</source>
            <translation>Asignación a agencia</translation>
        </message>
        <message>
            <source>Recall</source>
            <translation>Retirada</translation>
        </message>
        <message>
            <source>Plan changed</source>
            <translation>Plan cambiado</translation>
        </message>
        <message>
            <source>Arrangement cancelled</source>
            <translation>Acuerdo anulado</translation>
        </message>
        <message>
            <source>Promise cancelled</source>
            <translation>Promesa anulada</translation>
        </message>
        <message>
            <source>Contact let go</source>
            <translation>Contacto liberado</translation>
        </message>
        <message>
            <source>Restriction</source>
            <translation>Restricción</translation>
        </message>
        <message>
            <source>Text drafted</source>
            <translation>Texto redactado</translation>
        </message>
        <message>
            <source>Text decided</source>
            <translation>Texto decidido</translation>
        </message>
        <message>
            <source>Write-off</source>
            <translation>Castigo contable</translation>
        </message>
        <message>
            <source>Not in a checkpoint yet.</source>
            <translation>Todavía no está en un punto de control.</translation>
        </message>
        <message>
            <source>Included in checkpoint %1 (root %2…), signed by the office and verified on this laptop, %3.</source>
            <extracomment>%1 is a number, %2 the beginning of a hash, %3 a date and time</extracomment>
            <translation>Incluido en el punto de control %1 (raíz %2…), firmado por la oficina y verificado en este portátil, %3.</translation>
        </message>
        <message>
            <source>NOT proven by checkpoint %1: %2. Keep this laptop as it is and tell whoever is responsible for security.</source>
            <translation>NO probado por el punto de control %1: %2. Deje este portátil como está y avise al responsable de seguridad.</translation>
        </message>
        <message>
            <source>the checkpoint is not signed by the office's server</source>
            <translation>el punto de control no está firmado por el servidor de la oficina</translation>
        </message>
        <message>
            <source>the checkpoint is older than one this laptop has witnessed</source>
            <translation>el punto de control es anterior a uno que este portátil ha presenciado</translation>
        </message>
        <message>
            <source>the ledger is not the one this laptop has witnessed</source>
            <translation>el libro no es el que este portátil ha presenciado</translation>
        </message>
        <message>
            <source>the event is not in the ledger as it stands here</source>
            <translation>el evento no está en el libro tal como figura aquí</translation>
        </message>
    </context>
    <context>
        <name>dunlin::audit::AuditDetailCard</name>
        <message>
            <source>Event</source>
            <translation>Evento</translation>
        </message>
        <message>
            <source>Before and after</source>
            <translation>Antes y después</translation>
        </message>
        <message>
            <source>What was written, and decided</source>
            <translation>Lo que se escribió y decidió</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>As known then</source>
            <translation>Como se conocía entonces</translation>
        </message>
        <message>
            <source>Evidence pack</source>
            <translation>Paquete de pruebas</translation>
        </message>
        <message>
            <source>the whole office</source>
            <translation>toda la oficina</translation>
        </message>
        <message>
            <source>an account that is not here any more</source>
            <translation>una cuenta que ya no está aquí</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <extracomment>who did it, on which account</extracomment>
            <translation>%1 en %2</translation>
        </message>
        <message>
            <source>the server</source>
            <translation>el servidor</translation>
        </message>
        <message>
            <source>Device %1, its clock %2; server's clock %3</source>
            <translation>Dispositivo %1, su reloj %2; reloj del servidor %3</translation>
        </message>
        <message>
            <source>Device %1, its clock %2; not at the server yet</source>
            <translation>Dispositivo %1, su reloj %2; aún no en el servidor</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Leyendo…</translation>
        </message>
        <message>
            <source>Nothing of the account's figures</source>
            <translation>Nada en las cifras de la cuenta</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>As it was written</source>
            <translation>Como se escribió</translation>
        </message>
        <message>
            <source>What was decided, and from what</source>
            <translation>Qué se decidió, y a partir de qué</translation>
        </message>
        <message>
            <source>SHA-256 %1</source>
            <translation>SHA-256 %1</translation>
        </message>
        <message>
            <source>That you looked at this account is recorded.</source>
            <translation>Se registra que usted miró esta cuenta.</translation>
        </message>
        <message>
            <source>Whether it is in the signed ledger could not be checked: %1</source>
            <translation>No se pudo comprobar si está en el libro firmado: %1</translation>
        </message>
        <message>
            <source>Root %1</source>
            <translation>Raíz %1</translation>
        </message>
    </context>
    <context>
        <name>dunlin::audit::AuditPage</name>
        <message>
            <source>Audit</source>
            <translation>Auditoría</translation>
        </message>
        <message>
            <source>Looking at an account here is itself recorded.</source>
            <translation>Mirar una cuenta aquí también se registra.</translation>
        </message>
        <message>
            <source>Reading the ledger…</source>
            <translation>Leyendo el libro…</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regla</translation>
        </message>
        <message>
            <source>Kind of event</source>
            <translation>Clase de evento</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Todas las clases</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Primer día</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Último día</translation>
        </message>
        <message>
            <source>Events, latest first</source>
            <translation>Eventos, los últimos primero</translation>
        </message>
        <message>
            <source>Older events</source>
            <translation>Eventos anteriores</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s) shown</source>
            <translation>
                <numerusform>%Ln evento mostrado</numerusform>
                <numerusform>%Ln eventos mostrados</numerusform>
            </translation>
        </message>
        <message>
            <source>No event fits</source>
            <translation>Ningún evento coincide</translation>
        </message>
        <message>
            <source>Nothing of the kind is on this laptop. Take something out of the filter, or sync first.</source>
            <translation>No hay nada así en este portátil. Quite algo del filtro, o sincronice primero.</translation>
        </message>
        <message>
            <source>Set aside by the office</source>
            <translation>Apartado por la oficina</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Oficina</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <source>waits</source>
            <translation>espera</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Quién</translation>
        </message>
        <message>
            <source>Feed</source>
            <translation>Registro</translation>
        </message>
        <message>
            <source>Number in the office's feed</source>
            <translation>Número en el registro de la oficina</translation>
        </message>
        <message>
            <source>Folder for the evidence pack</source>
            <translation>Carpeta para el paquete de pruebas</translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s) with their hashes saved</source>
            <translation>
                <numerusform>%Ln evento guardado con su hash</numerusform>
                <numerusform>%Ln eventos guardados con sus hashes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::bank::BankModel</name>
        <message>
            <source>None</source>
            <translation>Ninguna</translation>
        </message>
        <message>
            <source>Booked</source>
            <translation>Contabilizado</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Importe</translation>
        </message>
        <message>
            <source>Payer</source>
            <translation>Pagador</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>Propuesta</translation>
        </message>
        <message>
            <source>Sure</source>
            <translation>Seguro</translation>
        </message>
    </context>
    <context>
        <name>dunlin::bank::BankPage</name>
        <message>
            <source>Bank lines</source>
            <translation>Líneas del banco</translation>
        </message>
        <message>
            <source>Match again</source>
            <translation>Cotejar de nuevo</translation>
        </message>
        <message>
            <source>Reading the bank lines…</source>
            <translation>Leyendo las líneas del banco…</translation>
        </message>
        <message>
            <source>Bank lines that wait</source>
            <translation>Líneas del banco en espera</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Línea</translation>
        </message>
        <message>
            <source>Number of another account</source>
            <translation>Número de otra cuenta</translation>
        </message>
        <message>
            <source>Reason to set it aside</source>
            <translation>Motivo para apartarla</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Apartar</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Aplicar</translation>
        </message>
        <message>
            <source>Newest bank data: %1. Nobody is chased until newer data is in</source>
            <translation>Datos bancarios más nuevos: %1. No se reclama a nadie hasta que lleguen otros</translation>
        </message>
        <message>
            <source>Statements up to %1</source>
            <translation>Extractos hasta %1</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>1 waits</source>
            <translation>1 en espera</translation>
        </message>
        <message numerus="yes">
            <source>%Ln wait</source>
            <translation>
                <numerusform>%Ln en espera</numerusform>
                <numerusform>%Ln en espera</numerusform>
            </translation>
        </message>
        <message>
            <source>No bank line waits</source>
            <translation>Ninguna línea del banco en espera</translation>
        </message>
        <message>
            <source>No statement has been taken in yet: import one, and what cannot be matched appears here.</source>
            <translation>Aún no se ha tomado ningún extracto: importe uno, y lo que no se pueda cotejar aparece aquí.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln lines are posted. What the next statement brings and no rule can post appears here.</source>
            <translation>
                <numerusform>%Ln línea aplicada. Lo que traiga el próximo extracto y ninguna regla pueda aplicar aparece aquí.</numerusform>
                <numerusform>%Ln líneas aplicadas. Lo que traiga el próximo extracto y ninguna regla pueda aplicar aparece aquí.</numerusform>
            </translation>
        </message>
        <message>
            <source>Reference: %1</source>
            <translation>Referencia: %1</translation>
        </message>
        <message>
            <source>No account fits. Type its number, or set the line aside.</source>
            <translation>Ninguna cuenta encaja. Escriba su número, o aparte la línea.</translation>
        </message>
        <message>
            <source>Post on %1</source>
            <translation>Aplicar a %1</translation>
        </message>
        <message>
            <source>%1 posted on %2</source>
            <translation>%1 aplicado a %2</translation>
        </message>
        <message>
            <source>%1 set aside</source>
            <translation>%1 apartado</translation>
        </message>
        <message numerus="yes">
            <source>%Ln lines posted</source>
            <translation>
                <numerusform>%Ln línea aplicada</numerusform>
                <numerusform>%Ln líneas aplicadas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::care::CareDialog</name>
        <message>
            <source>Treat with care</source>
            <translation>Tratar con cuidado</translation>
        </message>
        <message>
            <source>Stop contact</source>
            <translation>Detener el contacto</translation>
        </message>
        <message>
            <source>What is entered</source>
            <translation>Qué se registra</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Qué es</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;Desde</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>until it is ended</source>
            <translation>hasta que se termine</translation>
        </message>
        <message>
            <source>&amp;Until</source>
            <translation>&amp;Hasta</translation>
        </message>
        <message>
            <source>&amp;How to act</source>
            <translation>&amp;Cómo actuar</translation>
        </message>
        <message>
            <source>what everybody here is to do</source>
            <translation>lo que todos aquí deben hacer</translation>
        </message>
        <message>
            <source>name, number</source>
            <translation>nombre, número</translation>
        </message>
        <message>
            <source>Turn to</source>
            <translation>Dirigirse a</translation>
        </message>
        <message>
            <source>P&amp;roof</source>
            <translation>P&amp;rueba</translation>
        </message>
        <message>
            <source>case number, letter of, certificate</source>
            <translation>número de expediente, carta de, certificado</translation>
        </message>
        <message>
            <source>They &amp;agreed to a detail being kept</source>
            <translation>&amp;Aceptó que se guarde un detalle</translation>
        </message>
        <message>
            <source>Agreed on</source>
            <translation>Aceptado el</translation>
        </message>
        <message>
            <source>Agreed &amp;on</source>
            <translation>Aceptado &amp;el</translation>
        </message>
        <message>
            <source>Ho&amp;w</source>
            <translation>C&amp;ómo</translation>
        </message>
        <message>
            <source>By telephone</source>
            <translation>Por teléfono</translation>
        </message>
        <message>
            <source>In writing</source>
            <translation>Por escrito</translation>
        </message>
        <message>
            <source>In person</source>
            <translation>En persona</translation>
        </message>
        <message>
            <source>&amp;Detail</source>
            <translation>De&amp;talle</translation>
        </message>
        <message>
            <source>kept apart from the account; collectors do not see it</source>
            <translation>se guarda aparte de la cuenta; los gestores no lo ven</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Qué hace</translation>
        </message>
        <message>
            <source>Accounts it stops</source>
            <translation>Cuentas que detiene</translation>
        </message>
        <message>
            <source>The first day cannot be read. Type for instance today or 12/11.</source>
            <translation>El primer día no se entiende. Escriba por ejemplo hoy o 12/11.</translation>
        </message>
        <message>
            <source>The last day cannot be read or is gone. Type for instance +60 or eom.</source>
            <translation>El último día no se entiende o ya pasó. Escriba por ejemplo +60 o fdm.</translation>
        </message>
        <message>
            <source>Choose what it is: 1 to 6.</source>
            <translation>Elija qué es: 1 a 6.</translation>
        </message>
        <message>
            <source>Say on which day they agreed; it cannot be ahead.</source>
            <translation>Diga qué día aceptó; no puede ser futuro.</translation>
        </message>
        <message>
            <source>Write the detail, or take the consent away.</source>
            <translation>Escriba el detalle, o quite el consentimiento.</translation>
        </message>
        <message>
            <source>Contact stopped: %1</source>
            <translation>Contacto detenido: %1</translation>
        </message>
        <message>
            <source>Contact may go on, with care.</source>
            <translation>El contacto puede seguir, con cuidado.</translation>
        </message>
        <message>
            <source>Contact stops at once; it may begin again, with care, on %1.</source>
            <translation>El contacto se detiene ya; puede volver a empezar, con cuidado, el %1.</translation>
        </message>
        <message>
            <source>Contact stops at once, until %1; then it ends by itself.</source>
            <translation>El contacto se detiene ya, hasta el %1; luego termina solo.</translation>
        </message>
        <message>
            <source>Contact stops at once, until somebody ends it with a reason.</source>
            <translation>El contacto se detiene ya, hasta que alguien lo termine con un motivo.</translation>
        </message>
        <message>
            <source>Choose what it is to see which accounts it stops.</source>
            <translation>Elija qué es para ver qué cuentas detiene.</translation>
        </message>
        <message numerus="yes">
            <source>On %Ln account(s) of this person here, and on all others at the office once it is sent.</source>
            <translation>
                <numerusform>En %Ln cuenta de esta persona aquí, y en todas las demás de la oficina cuando se envíe.</numerusform>
                <numerusform>En %Ln cuentas de esta persona aquí, y en todas las demás de la oficina cuando se envíe.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is promised or agreed. Think about cancelling it.</source>
            <translation>%1 está prometido o acordado. Piense en cancelarlo.</translation>
        </message>
        <message>
            <source>%1, %2, contact stops</source>
            <translation>%1, %2, el contacto se detiene</translation>
        </message>
    </context>
    <context>
        <name>dunlin::common</name>
        <message>
            <source>a collector</source>
            <translation>un gestor</translation>
        </message>
        <message>
            <source>a senior collector</source>
            <translation>un gestor sénior</translation>
        </message>
        <message>
            <source>a supervisor</source>
            <translation>un supervisor</translation>
        </message>
        <message>
            <source>a manager</source>
            <translation>un gerente</translation>
        </message>
        <message>
            <source>a compliance officer</source>
            <translation>un responsable de cumplimiento</translation>
        </message>
        <message>
            <source>an administrator</source>
            <translation>un administrador</translation>
        </message>
        <message>
            <source>an auditor</source>
            <translation>un auditor</translation>
        </message>
        <message>
            <source>See accounts</source>
            <translation>Ver cuentas</translation>
        </message>
        <message>
            <source>Record work on accounts</source>
            <translation>Registrar trabajo en cuentas</translation>
        </message>
        <message>
            <source>See the portfolio and reports</source>
            <translation>Ver la cartera y los informes</translation>
        </message>
        <message>
            <source>Import files</source>
            <translation>Importar archivos</translation>
        </message>
        <message>
            <source>Add people and laptops</source>
            <translation>Añadir personas y portátiles</translation>
        </message>
        <message>
            <source>Change rules</source>
            <translation>Cambiar reglas</translation>
        </message>
        <message>
            <source>Move accounts between desks</source>
            <translation>Mover cuentas entre puestos</translation>
        </message>
        <message>
            <source>Decide requests of others</source>
            <translation>Decidir solicitudes de otros</translation>
        </message>
        <message>
            <source>Set terms, strategies and targets</source>
            <translation>Fijar condiciones, estrategias y metas</translation>
        </message>
        <message>
            <source>Post statements to creditors</source>
            <translation>Registrar liquidaciones a acreedores</translation>
        </message>
        <message>
            <source>See the audit</source>
            <translation>Ver la auditoría</translation>
        </message>
        <message>
            <source>Save reports as files</source>
            <translation>Guardar informes en archivos</translation>
        </message>
        <message>
            <source>Your own accounts</source>
            <translation>Sus propias cuentas</translation>
        </message>
        <message>
            <source>The accounts of your team</source>
            <translation>Las cuentas de su equipo</translation>
        </message>
        <message>
            <source>All accounts of the office</source>
            <translation>Todas las cuentas de la oficina</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1 or %2</source>
            <extracomment>the last two of several: "a manager or an administrator"</extracomment>
            <translation>%1 o %2</translation>
        </message>
        <message>
            <source>Your role does not do this. %1 may.</source>
            <translation>Su función no hace esto. %1 puede.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::common::CellModel</name>
        <message>
            <source>%1: %2</source>
            <extracomment>heading of the column and what the cell says</extracomment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>dunlin::common::KeyCap</name>
        <message>
            <source>key %1</source>
            <extracomment>accessible name of a picture of a key</extracomment>
            <translation>tecla %1</translation>
        </message>
    </context>
    <context>
        <name>dunlin::common::Segmented</name>
        <message>
            <source>%1, %2</source>
            <extracomment>accessible name of a filter: its words and how many accounts it shows</extracomment>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>dunlin::common::StateView</name>
        <message>
            <source>Code: %1</source>
            <extracomment>code of an error, for support</extracomment>
            <translation>Código: %1</translation>
        </message>
    </context>
    <context>
        <name>dunlin::compliancepage::CompliancePage</name>
        <message>
            <source>Compliance</source>
            <translation>Cumplimiento</translation>
        </message>
        <message>
            <source>Asking the office…</source>
            <translation>Consultando a la oficina…</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Período</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>7 days</source>
            <translation>7 días</translation>
        </message>
        <message>
            <source>30 days</source>
            <translation>30 días</translation>
        </message>
        <message>
            <source>90 days</source>
            <translation>90 días</translation>
        </message>
        <message>
            <source>Contacts decided</source>
            <translation>Contactos decididos</translation>
        </message>
        <message>
            <source>With a warning</source>
            <translation>Con aviso</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Bloqueados</translation>
        </message>
        <message>
            <source>Overridden</source>
            <translation>Con excepción</translation>
        </message>
        <message>
            <source>Breaches</source>
            <translation>Infracciones</translation>
        </message>
        <message>
            <source>Rules that spoke</source>
            <translation>Reglas que hablaron</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regla</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>Avisos</translation>
        </message>
        <message>
            <source>Overrides</source>
            <translation>Excepciones</translation>
        </message>
        <message>
            <source>No share</source>
            <translation>Sin cuota</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Qué se muestra</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contactos</translation>
        </message>
        <message>
            <source>Packs</source>
            <translation>Paquetes</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>Borradores</translation>
        </message>
        <message>
            <source>Kept data</source>
            <translation>Datos guardados</translation>
        </message>
        <message>
            <source>Debtor</source>
            <translation>Deudor</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Por</translation>
        </message>
        <message>
            <source>Contacts behind the figures</source>
            <translation>Contactos tras las cifras</translation>
        </message>
        <message>
            <source>Pack</source>
            <translation>Paquete</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versión</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Reglas</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Packs in force</source>
            <translation>Paquetes vigentes</translation>
        </message>
        <message>
            <source>Spoke on</source>
            <translation>Habló sobre</translation>
        </message>
        <message>
            <source>Would block</source>
            <translation>Bloquearía</translation>
        </message>
        <message>
            <source>Drafts in shadow</source>
            <translation>Borradores en la sombra</translation>
        </message>
        <message>
            <source>Decide 90 days again with the drafts</source>
            <translation>Decidir de nuevo 90 días con los borradores</translation>
        </message>
        <message>
            <source>Finished accounts that are kept</source>
            <translation>Cuentas terminadas que se guardan</translation>
        </message>
        <message>
            <source>Restricted: kept for the law, nobody works them</source>
            <translation>Restringidas: se guardan por ley, nadie las trabaja</translation>
        </message>
        <message>
            <source>Due: the next day's work restricts or erases them</source>
            <translation>Pendientes: el próximo proceso del día las restringe o borra</translation>
        </message>
        <message>
            <source>Held: due, but a legal hold stands</source>
            <translation>Retenidas: pendientes, pero hay una retención legal</translation>
        </message>
        <message>
            <source>Erased</source>
            <translation>Borradas</translation>
        </message>
        <message>
            <source>What is kept how long is said by the terms named retention, of the office, a creditor or an account.</source>
            <translation>Qué se guarda y cuánto lo dicen las condiciones llamadas retention, de la oficina, un acreedor o una cuenta.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>whole office, as of %1</source>
            <translation>toda la oficina, a %1</translation>
        </message>
        <message>
            <source>%1 (draft)</source>
            <translation>%1 (borrador)</translation>
        </message>
        <message>
            <source>%1, version %2, %3 rules, hash %4</source>
            <translation>%1, versión %2, %3 reglas, hash %4</translation>
        </message>
        <message>
            <source>No draft rule spoke on a contact of this time. Drafts are looked at in shadow: they are recorded and decide nothing.</source>
            <translation>Ninguna regla en borrador habló de un contacto de este tiempo. Los borradores se miran en la sombra: se registran y no deciden nada.</translation>
        </message>
        <message>
            <source>What draft rules said in shadow of the contacts of this time: recorded, not enforced.</source>
            <translation>Lo que las reglas en borrador dijeron en la sombra de los contactos de este tiempo: registrado, no aplicado.</translation>
        </message>
        <message>
            <source>%1, %2: %3 warnings, %4 blocked, %5 overrides, %6 breaches</source>
            <translation>%1, %2: %3 avisos, %4 bloqueados, %5 excepciones, %6 infracciones</translation>
        </message>
        <message>
            <source>No rule spoke</source>
            <translation>Ninguna regla habló</translation>
        </message>
        <message>
            <source>%1 contacts were made in this time, and every one was allowed without a warning.</source>
            <translation>Hubo %1 contactos en este tiempo, y todos se permitieron sin aviso.</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message>
            <source>erased</source>
            <translation>borrado</translation>
        </message>
        <message>
            <source>Nothing to show.</source>
            <translation>Nada que mostrar.</translation>
        </message>
        <message>
            <source>The office decides again…</source>
            <translation>La oficina decide de nuevo…</translation>
        </message>
        <message>
            <source>Refused, no share</source>
            <translation>Rechazado, sin parte</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard</name>
        <message>
            <source>Creditor</source>
            <translation>Acreedor</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Cuentas</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Parte</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>Cobrado</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>Prometido</translation>
        </message>
        <message>
            <source>better than last week</source>
            <translation>mejor que la semana pasada</translation>
        </message>
        <message>
            <source>worse than last week</source>
            <translation>peor que la semana pasada</translation>
        </message>
        <message>
            <source>same as last week</source>
            <translation>igual que la semana pasada</translation>
        </message>
        <message>
            <source>better than last month</source>
            <translation>mejor que el mes pasado</translation>
        </message>
        <message>
            <source>worse than last month</source>
            <translation>peor que el mes pasado</translation>
        </message>
        <message>
            <source>same as last month</source>
            <translation>igual que el mes pasado</translation>
        </message>
        <message>
            <source>better than last quarter</source>
            <translation>mejor que el trimestre pasado</translation>
        </message>
        <message>
            <source>worse than last quarter</source>
            <translation>peor que el trimestre pasado</translation>
        </message>
        <message>
            <source>same as last quarter</source>
            <translation>igual que el trimestre pasado</translation>
        </message>
        <message>
            <source>not past due</source>
            <extracomment>%1 is a range of days like 91–120 or 121+</extracomment>
            <translation>no vencido</translation>
        </message>
        <message>
            <source>%1 days past due</source>
            <translation>%1 días vencido</translation>
        </message>
        <message>
            <source>Promises kept, by amount</source>
            <translation>Promesas cumplidas, por importe</translation>
        </message>
        <message>
            <source>Promises kept</source>
            <translation>Promesas cumplidas</translation>
        </message>
        <message>
            <source>Right party reached</source>
            <translation>Titular localizado</translation>
        </message>
        <message>
            <source>Right party per answer</source>
            <translation>Titular por respuesta</translation>
        </message>
        <message>
            <source>Promises taken</source>
            <translation>Promesas obtenidas</translation>
        </message>
        <message>
            <source>Calls answered</source>
            <translation>Llamadas contestadas</translation>
        </message>
        <message>
            <source>Promises per right party</source>
            <translation>Promesas por titular localizado</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Saldo</translation>
        </message>
        <message>
            <source>Past due</source>
            <translation>Vencido</translation>
        </message>
        <message>
            <source>Contact attempts</source>
            <translation>Intentos de contacto</translation>
        </message>
        <message>
            <source>not defined: nothing to divide by</source>
            <translation>no definido: nada entre lo que dividir</translation>
        </message>
        <message>
            <source>better</source>
            <translation>mejor</translation>
        </message>
        <message>
            <source>worse</source>
            <translation>peor</translation>
        </message>
        <message>
            <source>same</source>
            <translation>igual</translation>
        </message>
        <message>
            <source>d MMM</source>
            <extracomment>date format of a day on an axis, as in "1 Nov"</extracomment>
            <translation>d MMM</translation>
        </message>
        <message>
            <source>ddd d MMM yyyy</source>
            <extracomment>date format, as in "Tue 3 Nov 2026"</extracomment>
            <translation>ddd d MMM yyyy</translation>
        </message>
        <message>
            <source>Key figures</source>
            <translation>Indicadores</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Cifra</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambio</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Meta</translation>
        </message>
        <message>
            <source>What it counts</source>
            <translation>Qué cuenta</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Llamadas</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Contestadas</translation>
        </message>
        <message>
            <source>Answered of calls</source>
            <translation>Contestadas de llamadas</translation>
        </message>
        <message>
            <source>Right party</source>
            <translation>Titular</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Vence</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>Promesas</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Importe</translation>
        </message>
        <message>
            <source>better than a year ago</source>
            <translation>mejor que hace un año</translation>
        </message>
        <message>
            <source>worse than a year ago</source>
            <translation>peor que hace un año</translation>
        </message>
        <message>
            <source>same as a year ago</source>
            <translation>igual que hace un año</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Resultados</translation>
        </message>
        <message>
            <source>Target %1</source>
            <translation>Meta %1</translation>
        </message>
        <message>
            <source>Target %1, reached %2 of it</source>
            <translation>Meta %1, alcanzado %2 de ella</translation>
        </message>
        <message>
            <source>When the month began</source>
            <translation>Al empezar el mes</translation>
        </message>
        <message>
            <source>DSO</source>
            <translation>DSO</translation>
        </message>
        <message>
            <source>Best possible DSO</source>
            <translation>Mejor DSO posible</translation>
        </message>
        <message>
            <source>Average days delinquent</source>
            <translation>Días de mora promedio</translation>
        </message>
        <message>
            <source>Collection effectiveness</source>
            <translation>Eficacia de cobro</translation>
        </message>
        <message>
            <source>Roll to 31–60, net flow</source>
            <translation>Paso a 31–60, flujo neto</translation>
        </message>
        <message>
            <source>Roll to 31–60, same accounts</source>
            <translation>Paso a 31–60, mismas cuentas</translation>
        </message>
        <message>
            <source>Cured</source>
            <translation>Regularizadas</translation>
        </message>
        <message>
            <source>Cured, by balance</source>
            <translation>Regularizadas, por saldo</translation>
        </message>
        <message numerus="yes">
            <source>%Ln days</source>
            <translation>
                <numerusform>%Ln día</numerusform>
                <numerusform>%Ln días</numerusform>
            </translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>desde el %1</translation>
        </message>
        <message>
            <source>last 7 days</source>
            <translation>últimos 7 días</translation>
        </message>
        <message>
            <source>last 30 days</source>
            <translation>últimos 30 días</translation>
        </message>
        <message>
            <source>last 91 days</source>
            <translation>últimos 91 días</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::AgingChart</name>
        <message>
            <source>Chart: balance by days past due and creditor</source>
            <translation>Gráfico: saldo por días vencidos y acreedor</translation>
        </message>
        <message>
            <source>largest %1 of %2</source>
            <translation>mayor %1 de %2</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::ChartCard</name>
        <message>
            <source>Table: %1</source>
            <translation>Tabla: %1</translation>
        </message>
        <message>
            <source>Show as chart (T)</source>
            <extracomment>tool tip, the key that does the same in brackets</extracomment>
            <translation>Mostrar como gráfico (T)</translation>
        </message>
        <message>
            <source>Show as table (T)</source>
            <translation>Mostrar como tabla (T)</translation>
        </message>
        <message>
            <source>Show %1 as chart</source>
            <translation>Mostrar %1 como gráfico</translation>
        </message>
        <message>
            <source>Show %1 as table</source>
            <translation>Mostrar %1 como tabla</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::DashboardPage</name>
        <message>
            <source>Show charts as tables, or back</source>
            <translation>Mostrar los gráficos como tablas, o volver</translation>
        </message>
        <message>
            <source>Portfolio</source>
            <translation>Cartera</translation>
        </message>
        <message>
            <source>This laptop only</source>
            <translation>Solo este portátil</translation>
        </message>
        <message>
            <source>Only the accounts that this laptop holds are counted, not the whole office.</source>
            <translation>Solo se cuentan las cuentas de este portátil, no toda la oficina.</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Período</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Semana</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mes</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>Trimestre</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Leer de nuevo</translation>
        </message>
        <message>
            <source>Balance by days past due and creditor</source>
            <translation>Saldo por días vencidos y acreedor</translation>
        </message>
        <message>
            <source>Accounts by status</source>
            <translation>Cuentas por estado</translation>
        </message>
        <message>
            <source>Collected and promised per day</source>
            <translation>Cobrado y prometido por día</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Equipo</translation>
        </message>
        <message>
            <source>Nobody has worked an account in this period.</source>
            <translation>Nadie trabajó una cuenta en este período.</translation>
        </message>
        <message>
            <source>Reading the portfolio…</source>
            <translation>Leyendo la cartera…</translation>
        </message>
        <message>
            <source>No accounts yet</source>
            <translation>Aún no hay cuentas</translation>
        </message>
        <message>
            <source>Key figures and charts appear here as soon as there are accounts.</source>
            <translation>Los indicadores y gráficos aparecen aquí en cuanto haya cuentas.</translation>
        </message>
        <message>
            <source>Import a file</source>
            <translation>Importar un archivo</translation>
        </message>
        <message>
            <source>As of %1</source>
            <extracomment>%1 is a date and time</extracomment>
            <translation>A %1</translation>
        </message>
        <message>
            <source>All amounts in %1; accounts in %2 are left out</source>
            <translation>Todos los importes en %1; quedan fuera las cuentas en %2</translation>
        </message>
        <message>
            <source>Nothing is owed.</source>
            <translation>No se debe nada.</translation>
        </message>
        <message>
            <source>No accounts.</source>
            <translation>No hay cuentas.</translation>
        </message>
        <message>
            <source>No days in this period.</source>
            <translation>No hay días en este período.</translation>
        </message>
        <message>
            <source>Team, last 7 days</source>
            <translation>Equipo, últimos 7 días</translation>
        </message>
        <message>
            <source>Team, last 30 days</source>
            <translation>Equipo, últimos 30 días</translation>
        </message>
        <message>
            <source>Team, last 91 days</source>
            <translation>Equipo, últimos 91 días</translation>
        </message>
        <message numerus="yes">
            <source>%Ln at work</source>
            <translation>
                <numerusform>%Ln trabajando</numerusform>
                <numerusform>%Ln trabajando</numerusform>
            </translation>
        </message>
        <message>
            <source>Save the dashboard as a file</source>
            <translation>Guardar el panel en un archivo</translation>
        </message>
        <message>
            <source>Full screen, or back</source>
            <translation>Pantalla completa, o volver</translation>
        </message>
        <message>
            <source>Save the dashboard</source>
            <translation>Guardar el panel</translation>
        </message>
        <message>
            <source>Picture (*.png)</source>
            <translation>Imagen (*.png)</translation>
        </message>
        <message>
            <source>Page (*.pdf)</source>
            <translation>Página (*.pdf)</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tabla (*.csv)</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Guardado como %1</translation>
        </message>
        <message>
            <source>View %1 is saved</source>
            <translation>La vista %1 está guardada</translation>
        </message>
        <message>
            <source>Promised, by the day it is due</source>
            <translation>Prometido, por día de vencimiento</translation>
        </message>
        <message>
            <source>Calls answered, % by weekday and hour of the debtor</source>
            <translation>Llamadas contestadas, % por día y hora del deudor</translation>
        </message>
        <message>
            <source>No call was tried in this period.</source>
            <translation>No se intentó ninguna llamada en este período.</translation>
        </message>
        <message>
            <source>No promise waits.</source>
            <translation>No hay promesas pendientes.</translation>
        </message>
        <message>
            <source>Roll: accounts by days past due when the month began, and now</source>
            <translation>Pasos: cuentas por días de mora al empezar el mes y ahora</translation>
        </message>
        <message>
            <source>The month has not begun here yet.</source>
            <translation>El mes aún no ha empezado aquí.</translation>
        </message>
        <message>
            <source>Why did this figure change?</source>
            <translation>¿Por qué cambió esta cifra?</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::DayChart</name>
        <message>
            <source>Chart: collected and promised per day</source>
            <translation>Gráfico: cobrado y prometido por día</translation>
        </message>
        <message>
            <source>Paid on %1</source>
            <translation>Pagado el %1</translation>
        </message>
        <message>
            <source>Promised on %1</source>
            <translation>Prometido para el %1</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>Cobrado</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>Prometido</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::DueChart</name>
        <message>
            <source>Chart: promised money by the day it is due</source>
            <translation>Gráfico: dinero prometido por día de vencimiento</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Atrasado</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Más tarde</translation>
        </message>
        <message numerus="yes">
            <source>%Ln promise(s)</source>
            <translation>
                <numerusform>%Ln promesa</numerusform>
                <numerusform>%Ln promesas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::HeatMap</name>
        <message>
            <source>Heat map: calls answered by weekday and hour</source>
            <translation>Mapa de calor: llamadas contestadas por día y hora</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <extracomment>weekday and hour, as in "Mon 09:00"</extracomment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>HH:mm</source>
            <translation>HH:mm</translation>
        </message>
        <message>
            <source>%1 of %2 calls answered · %3 · %4 right party</source>
            <translation>%1 de %2 llamadas contestadas · %3 · %4 titular</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::KpiTile</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: %2, %3 %4</source>
            <translation>%1: %2, %3 %4</translation>
        </message>
        <message>
            <source>nothing to compare with yet</source>
            <translation>aún nada con que comparar</translation>
        </message>
        <message>
            <source>Why did it change?</source>
            <translation>¿Por qué cambió?</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::RiseDialog</name>
        <message>
            <source>Why did it change: %1</source>
            <translation>Por qué cambió: %1</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Leyendo…</translation>
        </message>
        <message>
            <source>Accounts that moved it most; Enter opens one</source>
            <translation>Cuentas que más la movieron; Intro abre una</translation>
        </message>
        <message>
            <source>Rules that changed in these days</source>
            <translation>Reglas que cambiaron en estos días</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>%1 to %2, compared with %3 to %4</source>
            <extracomment>two spans of days: %1 to %2 is compared with %3 to %4</extracomment>
            <translation>Del %1 al %2, comparado con %3 a %4</translation>
        </message>
        <message>
            <source>No account moved it: both are the same.</source>
            <translation>Ninguna cuenta la movió: ambas son iguales.</translation>
        </message>
        <message>
            <source>All other accounts</source>
            <translation>Todas las demás cuentas</translation>
        </message>
        <message>
            <source>All together</source>
            <translation>Todo junto</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Ahora</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambio</translation>
        </message>
        <message>
            <source>%1: score %2 ranks the queues, by %3</source>
            <translation>%1: la puntuación %2 ordena las colas, por %3</translation>
        </message>
        <message>
            <source>%1: the expert scorecard ranks the queues again</source>
            <translation>%1: la tabla de expertos vuelve a ordenar las colas</translation>
        </message>
        <message>
            <source>%1: strategy %2, version %3, by %4</source>
            <translation>%1: estrategia %2, versión %3, por %4</translation>
        </message>
        <message>
            <source>%1: strategy %2 was retired</source>
            <translation>%1: la estrategia %2 se retiró</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::RollChart</name>
        <message>
            <source>Roll matrix: where accounts stood when the month began, and now</source>
            <translation>Matriz de pasos: dónde estaban las cuentas al empezar el mes y dónde están</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>Al corriente</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nueva</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Pagada</translation>
        </message>
        <message>
            <source>Placed</source>
            <translation>Asignada a agencia</translation>
        </message>
        <message>
            <source>Written off</source>
            <translation>Castigada</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Cerrada</translation>
        </message>
        <message>
            <source>From %1 to %2</source>
            <extracomment>Roll of accounts: %1 and %2 are standings like "31–60" and "Paid"</extracomment>
            <translation>De %1 a %2</translation>
        </message>
        <message>
            <source>From %1</source>
            <translation>De %1</translation>
        </message>
        <message>
            <source>%1 accounts · %2 of them · owed %3, now %4</source>
            <extracomment>%1 accounts, %2 their share of the row, %3 and %4 what they owed and owe</extracomment>
            <translation>%1 cuentas · %2 de ellas · debían %3, ahora %4</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::StatusChart</name>
        <message>
            <source>Chart: accounts by status</source>
            <translation>Gráfico: cuentas por estado</translation>
        </message>
        <message>
            <source>Status: %1</source>
            <translation>Estado: %1</translation>
        </message>
        <message>
            <source>&lt;1%</source>
            <extracomment>less than one per cent</extracomment>
            <translation>&lt;1 %</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s)</source>
            <translation>
                <numerusform>%Ln cuenta</numerusform>
                <numerusform>%Ln cuentas</numerusform>
            </translation>
        </message>
        <message>
            <source>accounts</source>
            <translation>cuentas</translation>
        </message>
        <message numerus="yes">
            <source>%Ln other(s)</source>
            <extracomment>last line of a legend that has no room for all; the ring and the table have them</extracomment>
            <translation>
                <numerusform>%Ln otro</numerusform>
                <numerusform>%Ln otros</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::TeamModel</name>
        <message>
            <source>%1 of %2 promises that came due were kept</source>
            <translation>se cumplieron %1 de %2 promesas vencidas</translation>
        </message>
        <message>
            <source>Collector</source>
            <translation>Gestor</translation>
        </message>
        <message>
            <source>Promises kept</source>
            <translation>Promesas cumplidas</translation>
        </message>
        <message>
            <source>Worked</source>
            <translation>Trabajadas</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>Cobrado</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::TeamTable</name>
        <message>
            <source>Team</source>
            <translation>Equipo</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::ViewBar</name>
        <message>
            <source>Compared with</source>
            <translation>Comparado con</translation>
        </message>
        <message>
            <source>vs. period before</source>
            <translation>vs. período anterior</translation>
        </message>
        <message>
            <source>vs. year before</source>
            <translation>vs. año anterior</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>Vistas</translation>
        </message>
        <message>
            <source>Views, files and full screen</source>
            <translation>Vistas, archivos y pantalla completa</translation>
        </message>
        <message>
            <source>Only %1</source>
            <translation>Solo %1</translation>
        </message>
        <message>
            <source>Show everybody's figures again</source>
            <translation>Mostrar de nuevo las cifras de todos</translation>
        </message>
        <message>
            <source>No saved view yet</source>
            <translation>Aún no hay vistas guardadas</translation>
        </message>
        <message>
            <source>Save this view…</source>
            <translation>Guardar esta vista…</translation>
        </message>
        <message>
            <source>Forget a view</source>
            <translation>Olvidar una vista</translation>
        </message>
        <message>
            <source>Save as a file…</source>
            <translation>Guardar en un archivo…</translation>
        </message>
        <message>
            <source>Full screen (F11)</source>
            <translation>Pantalla completa (F11)</translation>
        </message>
        <message>
            <source>Save this view</source>
            <translation>Guardar esta vista</translation>
        </message>
        <message>
            <source>Name of the view</source>
            <translation>Nombre de la vista</translation>
        </message>
    </context>
    <context>
        <name>dunlin::devices</name>
        <message numerus="yes">
            <source>%Ln item(s) wait on this laptop</source>
            <translation>
                <numerusform>%Ln elemento espera en este portátil</numerusform>
                <numerusform>%Ln elementos esperan en este portátil</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, oldest %2</source>
            <translation>%1, el más antiguo %2</translation>
        </message>
        <message>
            <source>They are saved on this laptop's disk and are sent by themselves.</source>
            <translation>Están guardados en el disco de este portátil y se envían solos.</translation>
        </message>
        <message>
            <source>Everything you record is saved on this laptop's disk.</source>
            <translation>Todo lo que registra se guarda en el disco de este portátil.</translation>
        </message>
        <message>
            <source>This network asks for a sign-in of its own</source>
            <translation>Esta red pide su propio acceso</translation>
        </message>
        <message>
            <source>Open a browser, sign in to the network, then sync again. %1</source>
            <translation>Abra un navegador, acceda a la red y sincronice de nuevo. %1</translation>
        </message>
        <message>
            <source>This laptop's clock differs from the server's</source>
            <translation>El reloj de este portátil difiere del servidor</translation>
        </message>
        <message>
            <source>Set date and time right: promises and calling hours depend on them. %1</source>
            <translation>Corrija fecha y hora: de ellas dependen promesas y horarios de llamada. %1</translation>
        </message>
        <message>
            <source>All work saved and synced %1</source>
            <translation>Todo el trabajo guardado y sincronizado %1</translation>
        </message>
        <message>
            <source>All work saved and synced</source>
            <translation>Todo el trabajo guardado y sincronizado</translation>
        </message>
        <message>
            <source>Syncing; all your work is sent</source>
            <translation>Sincronizando; todo su trabajo está enviado</translation>
        </message>
        <message>
            <source>Syncing; %1</source>
            <translation>Sincronizando; %1</translation>
        </message>
        <message>
            <source>All work saved on this laptop</source>
            <translation>Todo el trabajo guardado en este portátil</translation>
        </message>
        <message>
            <source>Offline; all your work is sent</source>
            <translation>Sin conexión; todo su trabajo está enviado</translation>
        </message>
        <message>
            <source>Offline; %1</source>
            <translation>Sin conexión; %1</translation>
        </message>
        <message>
            <source>Work goes on as usual. %1</source>
            <translation>El trabajo sigue como siempre. %1</translation>
        </message>
        <message>
            <source>You work offline; all your work is sent</source>
            <translation>Trabaja sin conexión; todo su trabajo está enviado</translation>
        </message>
        <message>
            <source>You work offline; %1</source>
            <translation>Trabaja sin conexión; %1</translation>
        </message>
        <message>
            <source>Nothing is sent or fetched until you switch back.</source>
            <translation>Nada se envía ni se recibe hasta que vuelva a conectar.</translation>
        </message>
        <message>
            <source>The server does not accept this laptop's connection</source>
            <translation>El servidor no acepta la conexión de este portátil</translation>
        </message>
        <message>
            <source>Not syncing; %1</source>
            <translation>Sin sincronizar; %1</translation>
        </message>
        <message>
            <source>%1 Tell your administrator the code below.</source>
            <translation>%1 Dé a su administrador el código de abajo.</translation>
        </message>
        <message>
            <source>Call or message result</source>
            <translation>Resultado de llamada o mensaje</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>Promesa</translation>
        </message>
        <message>
            <source>Promise cancelled</source>
            <translation>Promesa cancelada</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Pago</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Retirado</translation>
        </message>
        <message>
            <source>Adjustment</source>
            <translation>Ajuste</translation>
        </message>
        <message>
            <source>Credit note</source>
            <translation>Nota de crédito</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Comisión</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>Penalización</translation>
        </message>
        <message>
            <source>Interest</source>
            <translation>Intereses</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Costa</translation>
        </message>
        <message>
            <source>Call-back</source>
            <translation>Rellamada</translation>
        </message>
        <message>
            <source>Dispute</source>
            <translation>Disputa</translation>
        </message>
        <message>
            <source>Dispute resolved</source>
            <translation>Disputa resuelta</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>Suspensión</translation>
        </message>
        <message>
            <source>Hold lifted</source>
            <translation>Suspensión levantada</translation>
        </message>
        <message>
            <source>Phone or address changed</source>
            <translation>Teléfono o dirección cambiados</translation>
        </message>
        <message>
            <source>Debtor changed</source>
            <translation>Deudor cambiado</translation>
        </message>
        <message>
            <source>Creditor changed</source>
            <translation>Acreedor cambiado</translation>
        </message>
        <message>
            <source>Account opened</source>
            <translation>Cuenta abierta</translation>
        </message>
        <message>
            <source>Invoice or fine</source>
            <translation>Factura o multa</translation>
        </message>
        <message>
            <source>Assignment</source>
            <translation>Asignación</translation>
        </message>
        <message>
            <source>Handed to an agency</source>
            <translation>Entregada a una agencia</translation>
        </message>
        <message>
            <source>Account closed</source>
            <translation>Cuenta cerrada</translation>
        </message>
        <message>
            <source>Account reopened</source>
            <translation>Cuenta reabierta</translation>
        </message>
        <message>
            <source>Fact from a file</source>
            <translation>Dato de un archivo</translation>
        </message>
        <message>
            <source>Import undone</source>
            <translation>Importación deshecha</translation>
        </message>
        <message>
            <source>They wait for the network's sign-in.</source>
            <translation>Esperan el acceso a la red.</translation>
        </message>
        <message>
            <source>They are being sent now.</source>
            <translation>Se están enviando ahora.</translation>
        </message>
        <message>
            <source>They are sent with the next sync, in a few seconds.</source>
            <translation>Se envían con la próxima sincronización, en unos segundos.</translation>
        </message>
        <message>
            <source>They wait for the network or the server to come back.</source>
            <translation>Esperan a que vuelva la red o el servidor.</translation>
        </message>
        <message>
            <source>They wait because you work offline.</source>
            <translation>Esperan porque trabaja sin conexión.</translation>
        </message>
        <message>
            <source>They wait until the problem above is solved.</source>
            <translation>Esperan a que se resuelva el problema de arriba.</translation>
        </message>
        <message>
            <source>Is wiped with its next contact</source>
            <translation>Se borrará en su próximo contacto</translation>
        </message>
        <message>
            <source>Wiped; nothing was left unsent</source>
            <translation>Borrado; no quedó nada sin enviar</translation>
        </message>
        <message numerus="yes">
            <source>Wiped; %Ln item(s) stayed on it, sealed</source>
            <translation>
                <numerusform>Borrado; %Ln elemento quedó en él, sellado</numerusform>
                <numerusform>Borrado; %Ln elementos quedaron en él, sellados</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 asks for a wipe; a second person has to agree</source>
            <translation>%1 pide el borrado; una segunda persona debe aceptarlo</translation>
        </message>
        <message numerus="yes">
            <source>Silent for %Ln day(s)</source>
            <translation>
                <numerusform>En silencio desde hace %Ln día</numerusform>
                <numerusform>En silencio desde hace %Ln días</numerusform>
            </translation>
        </message>
        <message>
            <source>In touch</source>
            <translation>En contacto</translation>
        </message>
        <message>
            <source>Not been in touch yet</source>
            <translation>Aún sin contacto</translation>
        </message>
        <message>
            <source>for as long as it takes</source>
            <translation>todo el tiempo necesario</translation>
        </message>
        <message>
            <source>not any more; it has to reach the server</source>
            <translation>ya no; tiene que alcanzar el servidor</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>hasta %1</translation>
        </message>
        <message numerus="yes">
            <source>for %Ln more day(s)</source>
            <translation>
                <numerusform>%Ln día más</numerusform>
                <numerusform>%Ln días más</numerusform>
            </translation>
        </message>
        <message>
            <source>in this computer's keychain</source>
            <translation>en el llavero de este equipo</translation>
        </message>
        <message>
            <source>opened by your passphrase</source>
            <translation>se abre con su frase de contraseña</translation>
        </message>
        <message>
            <source>in a file beside the data, unprotected</source>
            <translation>en un archivo junto a los datos, sin protección</translation>
        </message>
    </context>
    <context>
        <name>dunlin::devices::DevicesPage</name>
        <message>
            <source>Devices and sync</source>
            <translation>Dispositivos y sincronización</translation>
        </message>
        <message>
            <source>Work &amp;offline</source>
            <translation>Trabajar &amp;sin conexión</translation>
        </message>
        <message>
            <source>Work offline</source>
            <translation>Trabajar sin conexión</translation>
        </message>
        <message>
            <source>For a flight or a metered line: nothing is sent or fetched until you switch back.</source>
            <translation>Para un vuelo o una línea con límite: nada se envía ni se recibe hasta que vuelva a conectar.</translation>
        </message>
        <message>
            <source>&amp;Sync now</source>
            <translation>Si&amp;ncronizar ahora</translation>
        </message>
        <message>
            <source>Waiting on this laptop</source>
            <translation>En espera en este portátil</translation>
        </message>
        <message>
            <source>Nothing waits: the server has everything you recorded.</source>
            <translation>Nada espera: el servidor tiene todo lo que registró.</translation>
        </message>
        <message>
            <source>This laptop</source>
            <translation>Este portátil</translation>
        </message>
        <message>
            <source>Server last reached</source>
            <translation>Último contacto con el servidor</translation>
        </message>
        <message>
            <source>Accounts here</source>
            <translation>Cuentas aquí</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <source>For support: %1</source>
            <translation>Para soporte: %1</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>aún no</translation>
        </message>
        <message numerus="yes">
            <source>The oldest %Ln are shown.</source>
            <translation>
                <numerusform>Se muestra el más antiguo.</numerusform>
                <numerusform>Se muestran los %Ln más antiguos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Works alone</source>
            <translation>Trabaja solo</translation>
        </message>
        <message>
            <source>On disk</source>
            <translation>En disco</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clave</translation>
        </message>
        <message>
            <source>Repairs</source>
            <translation>Reparaciones</translation>
        </message>
        <message>
            <source>%1, encrypted</source>
            <translation>%1, cifrado</translation>
        </message>
        <message>
            <source>none were needed</source>
            <translation>no hizo falta ninguna</translation>
        </message>
        <message>
            <source>%1, the last %2</source>
            <translation>%1, la última %2</translation>
        </message>
        <message>
            <source>dunlinctl profile protect puts a passphrase before it.</source>
            <translation>dunlinctl profile protect le antepone una frase de contraseña.</translation>
        </message>
        <message>
            <source>Save for su&amp;pport…</source>
            <translation>Guardar para so&amp;porte…</translation>
        </message>
        <message>
            <source>A file for whoever helps you: program, machine, sync and log. It names no debtor, account or amount; read it before you send it.</source>
            <translation>Un archivo para quien le ayude: programa, equipo, sincronización y registro. No nombra a ningún deudor, cuenta ni importe; léalo antes de enviarlo.</translation>
        </message>
        <message>
            <source>Save for support</source>
            <translation>Guardar para soporte</translation>
        </message>
        <message>
            <source>Text files (*.json)</source>
            <translation>Archivos de texto (*.json)</translation>
        </message>
    </context>
    <context>
        <name>dunlin::devices::FleetCard</name>
        <message>
            <source>Laptops of the office</source>
            <translation>Portátiles de la oficina</translation>
        </message>
        <message>
            <source>&amp;Take it back</source>
            <translation>&amp;Retirar la petición</translation>
        </message>
        <message>
            <source>&amp;Wipe…</source>
            <translation>&amp;Borrar…</translation>
        </message>
        <message>
            <source>Asking the office for its laptops…</source>
            <translation>Preguntando a la oficina por sus portátiles…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Intentar de nuevo</translation>
        </message>
        <message>
            <source>No laptop is enrolled</source>
            <translation>No hay portátiles inscritos</translation>
        </message>
        <message>
            <source>A laptop joins with a one-time code: dunlinctl device code, where the office is.</source>
            <translation>Un portátil se incorpora con un código de un solo uso: dunlinctl device code, donde está la oficina.</translation>
        </message>
        <message>
            <source>With its next contact %1 sends what it has not sent, destroys its keys and its data. This cannot be taken back.</source>
            <translation>En su próximo contacto, %1 envía lo que falta y destruye sus claves y sus datos. No se puede deshacer.</translation>
        </message>
        <message>
            <source>A second person has to agree before %1 is wiped. Until then you can take it back.</source>
            <translation>Una segunda persona debe aceptarlo antes de borrar %1. Hasta entonces puede retirar la petición.</translation>
        </message>
        <message>
            <source>You ask for this wipe. Another manager has to agree.</source>
            <translation>Usted pide este borrado. Otro responsable debe aceptarlo.</translation>
        </message>
        <message>
            <source>%1 asks for this wipe and waits for you.</source>
            <translation>%1 pide este borrado y le espera.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln laptop(s) need a look.</source>
            <translation>
                <numerusform>%Ln portátil necesita atención.</numerusform>
                <numerusform>%Ln portátiles necesitan atención.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Wipe it</source>
            <translation>&amp;Borrar</translation>
        </message>
        <message>
            <source>&amp;Ask for it</source>
            <translation>&amp;Pedirlo</translation>
        </message>
        <message>
            <source>A&amp;gree…</source>
            <translation>A&amp;ceptar…</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Cancelar</translation>
        </message>
    </context>
    <context>
        <name>dunlin::devices::FleetModel</name>
        <message>
            <source>never</source>
            <translation>nunca</translation>
        </message>
        <message>
            <source>%1 of %2: %3</source>
            <translation>%1 de %2: %3</translation>
        </message>
        <message>
            <source>Laptop</source>
            <translation>Portátil</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Last in touch</source>
            <translation>Último contacto</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Situación</translation>
        </message>
    </context>
    <context>
        <name>dunlin::devices::OutboxModel</name>
        <message>
            <source>whole office</source>
            <translation>toda la oficina</translation>
        </message>
        <message>
            <source>%1, account %2, since %3</source>
            <translation>%1, cuenta %2, desde %3</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Desde</translation>
        </message>
    </context>
    <context>
        <name>dunlin::disputes::DisputeDialog</name>
        <message>
            <source>Nothing is left to ask for: letters, messages and calls stop until it is decided.</source>
            <translation>No queda nada que pedir: cartas, mensajes y llamadas se detienen hasta que se decida.</translation>
        </message>
        <message>
            <source>The rest can still be asked for.</source>
            <translation>El resto se puede seguir pidiendo.</translation>
        </message>
        <message>
            <source>Enter a dispute</source>
            <translation>Registrar una disputa</translation>
        </message>
        <message>
            <source>Enter dispute</source>
            <translation>Registrar disputa</translation>
        </message>
        <message>
            <source>What is entered</source>
            <translation>Qué se registra</translation>
        </message>
        <message>
            <source>What they say</source>
            <translation>Qué dicen</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Importe</translation>
        </message>
        <message>
            <source>all of it</source>
            <translation>todo</translation>
        </message>
        <message>
            <source>&amp;Amount</source>
            <translation>&amp;Importe</translation>
        </message>
        <message>
            <source>Answer by</source>
            <translation>Respuesta hasta</translation>
        </message>
        <message>
            <source>by the rules</source>
            <translation>según las reglas</translation>
        </message>
        <message>
            <source>Answer &amp;by</source>
            <translation>Respuesta &amp;hasta</translation>
        </message>
        <message>
            <source>P&amp;roof</source>
            <translation>P&amp;rueba</translation>
        </message>
        <message>
            <source>what they gave, and where it is</source>
            <translation>qué entregaron y dónde está</translation>
        </message>
        <message>
            <source>In their &amp;words</source>
            <translation>En sus &amp;palabras</translation>
        </message>
        <message>
            <source>what happened, as they tell it</source>
            <translation>qué pasó, según lo cuentan</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Partidas</translation>
        </message>
        <message>
            <source>none chosen: the whole account</source>
            <translation>ninguna elegida: toda la cuenta</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Qué hace</translation>
        </message>
        <message>
            <source>The amount cannot be read. Type for instance 120, 50% or 1/3.</source>
            <translation>El importe no se entiende. Escriba por ejemplo 120, 50% o 1/3.</translation>
        </message>
        <message>
            <source>The day of the answer cannot be read or is gone. Type for instance fri or +14.</source>
            <translation>El día de la respuesta no se entiende o ya pasó. Escriba por ejemplo vie o +14.</translation>
        </message>
        <message>
            <source>Choose what they say: 1 to 6.</source>
            <translation>Elija qué dicen: 1 a 6.</translation>
        </message>
        <message>
            <source>Dispute entered: %1</source>
            <translation>Disputa registrada: %1</translation>
        </message>
        <message>
            <source>Can be asked for</source>
            <translation>Se puede pedir</translation>
        </message>
        <message>
            <source>Choose what they say to see what becomes of it.</source>
            <translation>Elija qué dicen para ver qué pasa.</translation>
        </message>
        <message>
            <source>The creditor</source>
            <translation>El acreedor</translation>
        </message>
        <message>
            <source>%1 is not asked for until it is decided. %2</source>
            <translation>%1 no se pide hasta que se decida. %2</translation>
        </message>
        <message>
            <source>%1 decides; %2.</source>
            <translation>Decide %1; %2.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::disputes::EndDialog</name>
        <message>
            <source>End: %1</source>
            <translation>Terminar: %1</translation>
        </message>
        <message>
            <source>End care</source>
            <translation>Terminar protección</translation>
        </message>
        <message>
            <source>End hold</source>
            <translation>Levantar suspensión</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Motivo</translation>
        </message>
        <message>
            <source>why it ends now</source>
            <translation>por qué termina ahora</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Qué hace</translation>
        </message>
        <message>
            <source>Say why it ends.</source>
            <translation>Diga por qué termina.</translation>
        </message>
        <message>
            <source>Ended: %1</source>
            <translation>Terminado: %1</translation>
        </message>
        <message>
            <source>The account stays on hold: something else holds it too.</source>
            <translation>La cuenta sigue en suspenso: otra cosa también la retiene.</translation>
        </message>
        <message>
            <source>The account is worked again, as: %1.</source>
            <translation>La cuenta se trabaja de nuevo, como: %1.</translation>
        </message>
        <message numerus="yes">
            <source>It ends on %Ln other account(s) of this person too.</source>
            <translation>
                <numerusform>Termina también en %Ln cuenta más de esta persona.</numerusform>
                <numerusform>Termina también en %Ln cuentas más de esta persona.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::disputes::HoldDialog</name>
        <message>
            <source>Hold the account</source>
            <translation>Suspender la cuenta</translation>
        </message>
        <message>
            <source>Hold account</source>
            <translation>Suspender cuenta</translation>
        </message>
        <message>
            <source>What is entered</source>
            <translation>Qué se registra</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Qué hace</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;Desde</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>&amp;Until</source>
            <translation>&amp;Hasta</translation>
        </message>
        <message>
            <source>&amp;In words</source>
            <translation>&amp;En palabras</translation>
        </message>
        <message>
            <source>what is awaited, from whom</source>
            <translation>qué se espera y de quién</translation>
        </message>
        <message>
            <source>%1 cannot be read or is gone. Type for instance fri, +14 or eom.</source>
            <translation>%1 no se entiende o ya pasó. Escriba por ejemplo vie, +14 o fdm.</translation>
        </message>
        <message>
            <source>Choose why it is held: 1 to 6.</source>
            <translation>Elija por qué se suspende: 1 a 6.</translation>
        </message>
        <message>
            <source>Held until %1</source>
            <translation>En suspenso hasta %1</translation>
        </message>
        <message>
            <source>Held until somebody ends it</source>
            <translation>En suspenso hasta que alguien lo termine</translation>
        </message>
        <message>
            <source>Choose why it is held to see what stops.</source>
            <translation>Elija por qué se suspende para ver qué se detiene.</translation>
        </message>
        <message>
            <source>From %1 on letters, messages and calls of ours stop, on every channel. They may still call us.</source>
            <translation>Desde el %1 se detienen nuestras cartas, mensajes y llamadas, en todos los canales. Aún pueden llamarnos.</translation>
        </message>
        <message>
            <source>Letters, messages and calls of ours stop at once, on every channel. They may still call us.</source>
            <translation>Nuestras cartas, mensajes y llamadas se detienen ya, en todos los canales. Aún pueden llamarnos.</translation>
        </message>
        <message>
            <source>It ends by itself: on %1 the account is back in the queue.</source>
            <translation>Termina solo: el %1 la cuenta vuelve a la cola.</translation>
        </message>
        <message>
            <source>It has no end: the account comes back to be reviewed after 30 days, and stays held until somebody ends it.</source>
            <translation>No tiene fin: la cuenta vuelve a revisión a los 30 días y sigue en suspenso hasta que alguien lo termine.</translation>
        </message>
        <message>
            <source>What was promised stays promised and is judged as agreed.</source>
            <translation>Lo prometido sigue prometido y se juzga según lo acordado.</translation>
        </message>
        <message>
            <source>Interest and fees go on as the contract has it.</source>
            <translation>Intereses y comisiones siguen según el contrato.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::disputes::ItemModel</name>
        <message>
            <source>%1, due %2, open %3, %4</source>
            <extracomment>an item read aloud: number, day, open amount, whether it is chosen</extracomment>
            <translation>%1, vence %2, pendiente %3, %4</translation>
        </message>
        <message>
            <source>chosen</source>
            <translation>elegida</translation>
        </message>
        <message>
            <source>not chosen</source>
            <translation>no elegida</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Partida</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Vence</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Pendiente</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>Disputada</translation>
        </message>
    </context>
    <context>
        <name>dunlin::disputes::ItemPicker</name>
        <message>
            <source>Items that are disputed</source>
            <translation>Partidas disputadas</translation>
        </message>
    </context>
    <context>
        <name>dunlin::disputes::ResolveDialog</name>
        <message>
            <source>Decide a dispute</source>
            <translation>Decidir una disputa</translation>
        </message>
        <message>
            <source>Record decision</source>
            <translation>Registrar decisión</translation>
        </message>
        <message>
            <source>What is entered</source>
            <translation>Qué se registra</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Decisión</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Crédito</translation>
        </message>
        <message>
            <source>&amp;Credit</source>
            <translation>&amp;Crédito</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Motivo</translation>
        </message>
        <message>
            <source>what it rests on; the debtor may be told</source>
            <translation>en qué se basa; se puede decir al deudor</translation>
        </message>
        <message>
            <source>Dispute</source>
            <translation>Disputa</translation>
        </message>
        <message>
            <source>They say</source>
            <translation>Dicen</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Sobre</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>Disputada</translation>
        </message>
        <message>
            <source>Entered</source>
            <translation>Registrada</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Plazo</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>Prueba</translation>
        </message>
        <message>
            <source>In their words</source>
            <translation>En sus palabras</translation>
        </message>
        <message>
            <source>What then happens to the money</source>
            <translation>Qué pasa entonces con el dinero</translation>
        </message>
        <message>
            <source>Choose how it was decided: 1 to 4.</source>
            <translation>Elija cómo se decidió: 1 a 4.</translation>
        </message>
        <message>
            <source>The credit cannot be read. Type for instance 120, 50% or full.</source>
            <translation>El crédito no se entiende. Escriba por ejemplo 120, 50% o total.</translation>
        </message>
        <message>
            <source>Only %1 is disputed.</source>
            <translation>Solo se disputan %1.</translation>
        </message>
        <message>
            <source>Say how much of it is credited.</source>
            <translation>Diga cuánto de ello se abona.</translation>
        </message>
        <message>
            <source>Dispute decided: %1</source>
            <translation>Disputa decidida: %1</translation>
        </message>
        <message>
            <source>Can be asked for</source>
            <translation>Se puede pedir</translation>
        </message>
        <message>
            <source>Choose the decision to see what becomes of the money.</source>
            <translation>Elija la decisión para ver qué pasa con el dinero.</translation>
        </message>
        <message>
            <source>%1 is credited on the disputed items; the claim is %2.</source>
            <translation>Se abonan %1 en las partidas disputadas; la deuda es %2.</translation>
        </message>
        <message>
            <source>Nothing is credited here: until the creditor's credit note is booked the claim stays as it is.</source>
            <translation>Aquí no se abona nada: hasta que se registre la nota de crédito del acreedor la deuda sigue igual.</translation>
        </message>
        <message>
            <source>%1 can be asked for again.</source>
            <translation>%1 se puede pedir de nuevo.</translation>
        </message>
        <message>
            <source>Your role records only that a dispute was withdrawn. A senior collector, a supervisor or a compliance officer decides.</source>
            <translation>Su función solo registra que una disputa se retiró. Decide un gestor sénior, un supervisor o un responsable de cumplimiento.</translation>
        </message>
        <message>
            <source>Choose 4 if the debtor withdrew it.</source>
            <translation>Elija 4 si la retiró el deudor.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::files::FileModel</name>
        <message>
            <source>%1, %2, %3, added %4 by %5</source>
            <extracomment>a file read aloud: name, kind, size, when it was added, by whom</extracomment>
            <translation>%1, %2, %3, añadido %4 por %5</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Clase</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Añadido</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Por</translation>
        </message>
    </context>
    <context>
        <name>dunlin::files::FilePreview</name>
        <message>
            <source>Text of the file</source>
            <translation>Texto del archivo</translation>
        </message>
        <message>
            <source>Files of this account</source>
            <translation>Archivos de esta cuenta</translation>
        </message>
        <message>
            <source>The file is opened.</source>
            <translation>Se abre el archivo.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>kind of a file, its size</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>It is checked and complete. Open it to look at it in another program.</source>
            <translation>Está comprobado y completo. Ábralo para verlo en otro programa.</translation>
        </message>
        <message>
            <source>The rest is not shown here; open the file to see it.</source>
            <translation>El resto no se muestra aquí; abra el archivo para verlo.</translation>
        </message>
        <message>
            <source>The picture cannot be shown here</source>
            <translation>La imagen no se puede mostrar aquí</translation>
        </message>
        <message>
            <source>It is larger than a document, or damaged. It is kept as it came.</source>
            <translation>Es mayor que un documento, o está dañada. Se guarda como llegó.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::files::FilesDialog</name>
        <message>
            <source>Files</source>
            <translation>Archivos</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <extracomment>debtor, number of the account</extracomment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vista previa</translation>
        </message>
        <message>
            <source>On this account</source>
            <translation>En esta cuenta</translation>
        </message>
        <message>
            <source>Files of this account</source>
            <translation>Archivos de esta cuenta</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>Añadir archivos…</translation>
        </message>
        <message>
            <source>or drop them here</source>
            <translation>o suéltelos aquí</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Quitar…</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Guardar una copia…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>There is none yet. Add one, or drop it here.</source>
            <translation>Aún no hay ninguno. Añada uno, o suéltelo aquí.</translation>
        </message>
        <message>
            <source>There is none yet.</source>
            <translation>Aún no hay ninguno.</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>Añadir archivos</translation>
        </message>
        <message>
            <source>Documents (*.pdf *.png *.jpg *.jpeg *.txt *.csv *.eml *.docx *.xlsx);;All files (*)</source>
            <translation>Documentos (*.pdf *.png *.jpg *.jpeg *.txt *.csv *.eml *.docx *.xlsx);;Todos los archivos (*)</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) added</source>
            <translation>
                <numerusform>%Ln archivo añadido</numerusform>
                <numerusform>%Ln archivos añadidos</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>name of a file, why it was not taken in</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Guardar una copia</translation>
        </message>
        <message>
            <source>The copy is saved. It is not encrypted.</source>
            <translation>La copia está guardada. No está cifrada.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::files::RemoveDialog</name>
        <message>
            <source>Remove a file</source>
            <translation>Quitar un archivo</translation>
        </message>
        <message>
            <source>Remove file</source>
            <translation>Quitar archivo</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <extracomment>name of a file, its kind, its size</extracomment>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Motivo</translation>
        </message>
        <message>
            <source>why it does not belong here</source>
            <translation>por qué no corresponde aquí</translation>
        </message>
        <message>
            <source>It is shown no more, here and on every laptop. That it was here, and why it was removed, stays in the history.</source>
            <translation>Ya no se muestra, aquí ni en ningún portátil. Que estuvo aquí, y por qué se quitó, queda en el historial.</translation>
        </message>
        <message>
            <source>Say why it is removed.</source>
            <translation>Diga por qué se quita.</translation>
        </message>
        <message>
            <source>Removed: %1</source>
            <translation>Quitado: %1</translation>
        </message>
    </context>
    <context>
        <name>dunlin::forms::EffectPanel</name>
        <message>
            <source>Afterwards</source>
            <translation>Después</translation>
        </message>
    </context>
    <context>
        <name>dunlin::forms::FrameDialog</name>
        <message>
            <source>%1 · %2 · balance %3</source>
            <extracomment>debtor, number of the account, what is owed</extracomment>
            <translation>%1 · %2 · saldo %3</translation>
        </message>
        <message>
            <source>Nothing is recorded until you confirm.</source>
            <translation>Nada se registra hasta que confirme.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>dunlin::imports</name>
        <message>
            <source>Not used</source>
            <translation>No se usa</translation>
        </message>
        <message>
            <source>Account number</source>
            <translation>Número de cuenta</translation>
        </message>
        <message>
            <source>Creditor</source>
            <translation>Acreedor</translation>
        </message>
        <message>
            <source>Debtor's name</source>
            <translation>Nombre del deudor</translation>
        </message>
        <message>
            <source>Debtor's number</source>
            <translation>Número del deudor</translation>
        </message>
        <message>
            <source>Invoice number</source>
            <translation>Número de factura</translation>
        </message>
        <message>
            <source>Invoice date</source>
            <translation>Fecha de factura</translation>
        </message>
        <message>
            <source>Due date</source>
            <translation>Vencimiento</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Importe</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Moneda</translation>
        </message>
        <message>
            <source>Paid in full on</source>
            <translation>Pagado por completo el</translation>
        </message>
        <message>
            <source>Paid so far</source>
            <translation>Pagado hasta ahora</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>Disputada</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Qué pasó</translation>
        </message>
        <message>
            <source>When it happened</source>
            <translation>Cuándo pasó</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Pago</translation>
        </message>
        <message>
            <source>Paid in all</source>
            <translation>Pagado en total</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Costa</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Producto</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Descripción</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Calle</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Ciudad</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>Código postal</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Región</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
        <message>
            <source>%1 of %2 rows</source>
            <translation>%1 de %2 filas</translation>
        </message>
        <message>
            <source>%1 rows</source>
            <translation>%1 filas</translation>
        </message>
        <message>
            <source>%1 · %2 rows per second</source>
            <extracomment>%1: "3,200 of 80,000 rows", %2: a number</extracomment>
            <translation>%1 · %2 filas por segundo</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s)</source>
            <translation>
                <numerusform>%Ln cuenta</numerusform>
                <numerusform>%Ln cuentas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln partida</numerusform>
                <numerusform>%Ln partidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln payment(s)</source>
            <translation>
                <numerusform>%Ln pago</numerusform>
                <numerusform>%Ln pagos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln posting(s)</source>
            <translation>
                <numerusform>%Ln asiento</numerusform>
                <numerusform>%Ln asientos</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing new</source>
            <translation>nada nuevo</translation>
        </message>
        <message>
            <source>Debit or credit</source>
            <translation>Debe o haber</translation>
        </message>
        <message>
            <source>Credited amount</source>
            <translation>Importe al haber</translation>
        </message>
    </context>
    <context>
        <name>dunlin::imports::CheckPage</name>
        <message>
            <source>(column %1, no title)</source>
            <translation>(columna %1, sin título)</translation>
        </message>
        <message>
            <source>&amp;Read it as</source>
            <translation>&amp;Leer como</translation>
        </message>
        <message>
            <source>Read it as</source>
            <translation>Leer como</translation>
        </message>
        <message>
            <source>Column in the file</source>
            <translation>Columna del archivo</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>Pasa a ser</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <source>First values</source>
            <translation>Primeros valores</translation>
        </message>
        <message>
            <source>First rows, as they stand in the file</source>
            <translation>Primeras filas, como están en el archivo</translation>
        </message>
        <message>
            <source>Found out from the file</source>
            <translation>Deducido del archivo</translation>
        </message>
        <message>
            <source>like %1</source>
            <translation>como %1</translation>
        </message>
        <message>
            <source>No column gives: %1. Choose one under “Becomes”.</source>
            <extracomment>%1: fields of an account, "Amount, Due date"</extracomment>
            <translation>Ninguna columna da: %1. Elija una en «Pasa a ser».</translation>
        </message>
        <message>
            <source>Column %1 becomes</source>
            <translation>La columna %1 pasa a ser</translation>
        </message>
    </context>
    <context>
        <name>dunlin::imports::FilePage</name>
        <message>
            <source>Drop a file here</source>
            <translation>Suelte un archivo aquí</translation>
        </message>
        <message>
            <source>Receivables, open items or an event log: CSV, TSV or text, also packed as .gz, in any encoding.</source>
            <translation>Cuentas por cobrar, partidas abiertas o un registro de eventos: CSV, TSV o texto, también .gz, en cualquier codificación.</translation>
        </message>
        <message>
            <source>&amp;Choose a file…</source>
            <translation>&amp;Elegir un archivo…</translation>
        </message>
        <message>
            <source>Or its &amp;path</source>
            <translation>O su &amp;ruta</translation>
        </message>
        <message>
            <source>Path of the file</source>
            <translation>Ruta del archivo</translation>
        </message>
        <message>
            <source>Nothing is changed before you have seen what would happen and said so.</source>
            <translation>Nada cambia antes de que vea qué pasaría y lo confirme.</translation>
        </message>
        <message>
            <source>Choose a file to import</source>
            <translation>Elija un archivo para importar</translation>
        </message>
        <message>
            <source>Tables (*.csv *.tsv *.txt *.gz);;All files (*)</source>
            <translation>Tablas (*.csv *.tsv *.txt *.gz);;Todos los archivos (*)</translation>
        </message>
    </context>
    <context>
        <name>dunlin::imports::ImportWizard</name>
        <message>
            <source>Import a file</source>
            <translation>Importar un archivo</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Revisar</translation>
        </message>
        <message>
            <source>Trial</source>
            <translation>Prueba</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>&amp;Detener</translation>
        </message>
        <message>
            <source>Stopping; nothing will be changed</source>
            <translation>Deteniendo; no se cambiará nada</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Atrás</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>Stopped. Nothing was changed.</source>
            <translation>Detenido. No se cambió nada.</translation>
        </message>
        <message>
            <source>%1 cannot be imported. Nothing was changed.</source>
            <translation>%1 no se puede importar. No se cambió nada.</translation>
        </message>
        <message>
            <source>The file cannot be imported like this. Nothing was changed.</source>
            <translation>El archivo no se puede importar así. No se cambió nada.</translation>
        </message>
        <message>
            <source>&amp;Look at it</source>
            <translation>&amp;Mirarlo</translation>
        </message>
        <message>
            <source>&amp;Try it out</source>
            <translation>&amp;Probarlo</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Import %Ln row(s)</source>
            <translation>
                <numerusform>&amp;Importar %Ln fila</numerusform>
                <numerusform>&amp;Importar %Ln filas</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Open queue</source>
            <translation>&amp;Abrir la cola</translation>
        </message>
    </context>
    <context>
        <name>dunlin::imports::OutcomePage</name>
        <message>
            <source>Control totals</source>
            <translation>Totales de control</translation>
        </message>
        <message>
            <source>Rows read</source>
            <translation>Filas leídas</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Aceptadas</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Apartadas</translation>
        </message>
        <message>
            <source>Already here</source>
            <translation>Ya estaban</translation>
        </message>
        <message>
            <source>Trial run: nothing has been changed yet</source>
            <translation>Prueba: aún no se ha cambiado nada</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Importado</translation>
        </message>
        <message>
            <source>The import would add %1.</source>
            <extracomment>%1: a list such as "100 accounts, 2,466 items and 2,466 payments"</extracomment>
            <translation>La importación añadiría %1.</translation>
        </message>
        <message>
            <source>Added: %1.</source>
            <translation>Añadido: %1.</translation>
        </message>
        <message>
            <source>Rows set aside, each with its line, field and reason: %1</source>
            <translation>Filas apartadas, cada una con línea, campo y motivo: %1</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Moneda</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Partidas</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Pagos</translation>
        </message>
    </context>
    <context>
        <name>dunlin::imports::StepBar</name>
        <message>
            <source>Step %1 of %2: %3</source>
            <translation>Paso %1 de %2: %3</translation>
        </message>
    </context>
    <context>
        <name>dunlin::learn::LearnPage</name>
        <message>
            <source>First hour</source>
            <translation>Primera hora</translation>
        </message>
        <message>
            <source>Twelve things to try</source>
            <translation>Doce cosas que probar</translation>
        </message>
        <message>
            <source>Each ticks itself once you have done it, by key or by mouse. In the demo office nothing can go wrong.</source>
            <translation>Cada una se marca sola cuando la hace, con tecla o ratón. En la oficina de demostración nada puede salir mal.</translation>
        </message>
        <message>
            <source>A sample day</source>
            <translation>Un día de ejemplo</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Ir allí</translation>
        </message>
        <message>
            <source>Go there: %1</source>
            <translation>Ir allí: %1</translation>
        </message>
        <message>
            <source>Practice calls</source>
            <translation>Llamadas de práctica</translation>
        </message>
        <message>
            <source>Five calls with simulated debtors, from a promise to somebody who must hear nothing. Each answer is explained; nothing is recorded.</source>
            <translation>Cinco llamadas con deudores simulados, desde una promesa hasta alguien que no debe saber nada. Cada respuesta se explica; nada se registra.</translation>
        </message>
        <message>
            <source>Take a practice call</source>
            <translation>Tomar una llamada de práctica</translation>
        </message>
        <message>
            <source>done</source>
            <translation>hecho</translation>
        </message>
        <message>
            <source>still to try</source>
            <translation>por probar</translation>
        </message>
        <message>
            <source>%1 of %2 done</source>
            <translation>%1 de %2 hechas</translation>
        </message>
    </context>
    <context>
        <name>dunlin::learn::PracticeDialog</name>
        <message>
            <source>Practice call</source>
            <translation>Llamada de práctica</translation>
        </message>
        <message>
            <source>The debtor is simulated. Nothing is recorded.</source>
            <translation>El deudor es simulado. Nada se registra.</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Cerrar</translation>
        </message>
        <message>
            <source>Next call</source>
            <translation>Siguiente llamada</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>who says what in a conversation</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Usted</translation>
        </message>
        <message>
            <source>Right. %1</source>
            <translation>Correcto. %1</translation>
        </message>
        <message>
            <source>Better not. %1</source>
            <translation>Mejor no. %1</translation>
        </message>
        <message>
            <source>%1 of %2 answers were right.</source>
            <translation>%1 de %2 respuestas fueron correctas.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::messages::ComposeDialog</name>
        <message>
            <source>Write a message</source>
            <translation>Escribir un mensaje</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Canal</translation>
        </message>
        <message>
            <source>To</source>
            <translation>A</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Asunto</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Mensaje</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>Qué dice</translation>
        </message>
        <message>
            <source>It leaves with the office's next pass; the gate is asked again then.</source>
            <translation>Sale con el próximo paso de la oficina; entonces se consultan de nuevo las reglas.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Queue it</source>
            <translation>Ponerlo en cola</translation>
        </message>
        <message>
            <source>Re: %1</source>
            <translation>Re: %1</translation>
        </message>
        <message>
            <source>Words of my own</source>
            <translation>Palabras propias</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Choose a text, or write the words yourself.</source>
            <translation>Elija un texto, o escriba las palabras usted.</translation>
        </message>
        <message>
            <source>There is no address or number for this channel</source>
            <translation>No hay dirección ni número para este canal</translation>
        </message>
        <message>
            <source>It says what it has to, in %1.</source>
            <translation>Dice lo que debe, en %1.</translation>
        </message>
        <message>
            <source>There are no words yet.</source>
            <translation>Aún no hay palabras.</translation>
        </message>
        <message>
            <source>Not queued: %1</source>
            <translation>No puesto en cola: %1</translation>
        </message>
        <message>
            <source>%1 queued for %2</source>
            <translation>%1 en cola para %2</translation>
        </message>
        <message>
            <source>Re: your message</source>
            <translation>Re: su mensaje</translation>
        </message>
        <message>
            <source>It says what it has to.</source>
            <translation>Dice lo que tiene que decir.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::messages::InboxModel</name>
        <message>
            <source>%1, %2, %3, %4, %5, %6</source>
            <extracomment>a line of the inbox read aloud: what, channel, debtor, subject, when, whether it is open</extracomment>
            <translation>%1, %2, %3, %4, %5, %6</translation>
        </message>
        <message>
            <source>open</source>
            <translation>abierto</translation>
        </message>
        <message>
            <source>seen to</source>
            <translation>atendido</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Debtor</source>
            <translation>Deudor</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Asunto</translation>
        </message>
    </context>
    <context>
        <name>dunlin::messages::InboxPage</name>
        <message>
            <source>Inbox</source>
            <translation>Entrada</translation>
        </message>
        <message>
            <source>Which messages</source>
            <translation>Qué mensajes</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abiertos</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>Reading what came in…</source>
            <translation>Leyendo lo que llegó…</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Mensajes</translation>
        </message>
        <message>
            <source>What came in and came back</source>
            <translation>Lo que llegó y lo que volvió</translation>
        </message>
        <message>
            <source>The message</source>
            <translation>El mensaje</translation>
        </message>
        <message>
            <source>What it answers</source>
            <translation>A qué responde</translation>
        </message>
        <message>
            <source>Open account</source>
            <translation>Abrir cuenta</translation>
        </message>
        <message>
            <source>It arrived</source>
            <translation>Llegó</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Enviar de nuevo</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Responder</translation>
        </message>
        <message>
            <source>Seen to</source>
            <translation>Atendido</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>%1 open</source>
            <translation>%1 abiertos</translation>
        </message>
        <message>
            <source>Nothing waits to be seen to</source>
            <translation>Nada espera atención</translation>
        </message>
        <message>
            <source>Replies, messages that came back and messages that could not be sent come here, each with its account.</source>
            <translation>Aquí llegan respuestas, mensajes devueltos y mensajes que no se pudieron enviar, cada uno con su cuenta.</translation>
        </message>
        <message>
            <source>They want no more messages at this address: it is marked, and nothing more is sent to it.</source>
            <translation>No quieren más mensajes en esta dirección: está marcada, y no se le envía nada más.</translation>
        </message>
        <message>
            <source>Written by a machine.</source>
            <translation>Escrito por una máquina.</translation>
        </message>
        <message>
            <source>There are no words.</source>
            <translation>No hay palabras.</translation>
        </message>
        <message>
            <source>It is sent with the office's next pass</source>
            <translation>Se envía con el próximo paso de la oficina</translation>
        </message>
        <message>
            <source>Noted as sent</source>
            <translation>Anotado como enviado</translation>
        </message>
    </context>
    <context>
        <name>dunlin::messages::TextModel</name>
        <message>
            <source>%1, %2, %3, %4</source>
            <extracomment>a text read aloud: name, channel, language and place, standing</extracomment>
            <translation>%1, %2, %3, %4</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Canal</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versión</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Situación</translation>
        </message>
    </context>
    <context>
        <name>dunlin::messages::TextsPage</name>
        <message>
            <source>Texts</source>
            <translation>Textos</translation>
        </message>
        <message>
            <source>Reading the texts…</source>
            <translation>Leyendo los textos…</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versiones</translation>
        </message>
        <message>
            <source>Versions of texts</source>
            <translation>Versiones de los textos</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Qué se muestra</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Palabras</translation>
        </message>
        <message>
            <source>Longest values</source>
            <translation>Valores más largos</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Asunto</translation>
        </message>
        <message>
            <source>What it lacks</source>
            <translation>Qué le falta</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Reason: to refuse, or to approve in spite of what is missing</source>
            <translation>Motivo: para rechazar, o para aprobar pese a lo que falta</translation>
        </message>
        <message>
            <source>New version</source>
            <translation>Versión nueva</translation>
        </message>
        <message>
            <source>Keep as a draft</source>
            <translation>Guardar como borrador</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>Rechazar</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Aprobar</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>There are no texts</source>
            <translation>No hay textos</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>by %1, %2</source>
            <translation>por %1, %2</translation>
        </message>
        <message>
            <source>decided by %1</source>
            <translation>decidido por %1</translation>
        </message>
        <message>
            <source>Take out of use</source>
            <translation>Retirar de uso</translation>
        </message>
        <message>
            <source>It says what its place asks for.</source>
            <translation>Dice lo que pide su lugar.</translation>
        </message>
        <message>
            <source>At the longest: %1</source>
            <translation>Como más largo: %1</translation>
        </message>
        <message>
            <source>Say why; its author reads it.</source>
            <translation>Diga por qué; lo lee su autor.</translation>
        </message>
        <message>
            <source>In force: %1</source>
            <translation>Vigente: %1</translation>
        </message>
        <message>
            <source>Out of use: %1</source>
            <translation>Fuera de uso: %1</translation>
        </message>
        <message>
            <source>A new version; fields stand in double braces. Somebody else approves it.</source>
            <translation>Una versión nueva; los campos van entre llaves dobles. La aprueba otra persona.</translation>
        </message>
        <message>
            <source>Kept as a draft; somebody else approves it</source>
            <translation>Guardado como borrador; lo aprueba otra persona</translation>
        </message>
        <message numerus="yes">
            <source>%Ln version(s), %1 for you to approve</source>
            <translation>
                <numerusform>%Ln versión, %1 para que usted apruebe</numerusform>
                <numerusform>%Ln versiones, %1 para que usted apruebe</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::overrides::OverrideModel</name>
        <message>
            <source>Asked</source>
            <translation>Pedido</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Por</translation>
        </message>
        <message>
            <source>Debtor</source>
            <translation>Deudor</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
    </context>
    <context>
        <name>dunlin::overrides::OverridePage</name>
        <message>
            <source>Overrides</source>
            <translation>Excepciones</translation>
        </message>
        <message>
            <source>Requests that wait</source>
            <translation>Solicitudes en espera</translation>
        </message>
        <message>
            <source>Reading the requests…</source>
            <translation>Leyendo las solicitudes…</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Solicitud</translation>
        </message>
        <message>
            <source>Note to the decision</source>
            <translation>Nota a la decisión</translation>
        </message>
        <message>
            <source>Note: needed to decline</source>
            <translation>Nota: necesaria para rechazar</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>Rechazar</translation>
        </message>
        <message>
            <source>Allow one attempt</source>
            <translation>Permitir un intento</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>1 waits</source>
            <translation>1 en espera</translation>
        </message>
        <message numerus="yes">
            <source>%Ln wait</source>
            <translation>
                <numerusform>%Ln en espera</numerusform>
                <numerusform>%Ln en espera</numerusform>
            </translation>
        </message>
        <message>
            <source>No request waits</source>
            <translation>Ninguna solicitud en espera</translation>
        </message>
        <message>
            <source>When somebody asks for an exception to a rule, it appears here.</source>
            <translation>Cuando alguien pide una excepción a una regla, aparece aquí.</translation>
        </message>
        <message>
            <source>%1 asks for: %2 %3</source>
            <extracomment>who asks for what: %1 a user, %2 "Call", %3 a number</extracomment>
            <translation>%1 pide: %2 %3</translation>
        </message>
        <message>
            <source>Nothing stands in the way any more.</source>
            <translation>Ya nada lo impide.</translation>
        </message>
        <message>
            <source>%1 may make one attempt</source>
            <translation>%1 puede hacer un intento</translation>
        </message>
        <message>
            <source>Declined; %1 is told</source>
            <translation>Rechazado; se avisa a %1</translation>
        </message>
    </context>
    <context>
        <name>dunlin::palette::Palette</name>
        <message>
            <source>Search accounts and commands…</source>
            <translation>Buscar cuentas y órdenes…</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Resultados</translation>
        </message>
        <message>
            <source>Search name, account, phone…</source>
            <translation>Buscar nombre, cuenta, teléfono…</translation>
        </message>
        <message>
            <source>Type a name, an account number, a telephone number or an e-mail address.</source>
            <extracomment>the palette found nothing for what was typed</extracomment>
            <translation>Escriba un nombre, un número de cuenta, un teléfono o un correo electrónico.</translation>
        </message>
        <message>
            <source>No account matches “%1”.</source>
            <translation>Ninguna cuenta coincide con «%1».</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Buscando…</translation>
        </message>
    </context>
    <context>
        <name>dunlin::palette::PaletteModel</name>
        <message>
            <source>This account</source>
            <translation>Esta cuenta</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Ir a</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Órdenes</translation>
        </message>
        <message>
            <source>Did you mean</source>
            <translation>Quiso decir</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Cuentas</translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::BatchModel</name>
        <message>
            <source>More than is owed: the rest is kept as credit.</source>
            <translation>Más de lo que se debe: el resto queda como crédito.</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <extracomment>debtor, number of the account</extracomment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Line %1, %2: %3</source>
            <extracomment>a cell read aloud: number of the line, name of the column, content</extracomment>
            <translation>Línea %1, %2: %3</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vacío</translation>
        </message>
        <message>
            <source>Account or name</source>
            <translation>Cuenta o nombre</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Importe</translation>
        </message>
        <message>
            <source>Value date</source>
            <translation>Fecha valor</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Referencia</translation>
        </message>
        <message>
            <source>Debtor</source>
            <translation>Deudor</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::BatchView</name>
        <message>
            <source>Payments</source>
            <translation>Pagos</translation>
        </message>
        <message>
            <source>Payments of the batch</source>
            <translation>Pagos del lote</translation>
        </message>
        <message>
            <source>Control total</source>
            <translation>Total de control</translation>
        </message>
        <message>
            <source>of the statement</source>
            <translation>del extracto</translation>
        </message>
        <message>
            <source>Number of payments</source>
            <translation>Número de pagos</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Moneda</translation>
        </message>
        <message>
            <source>Paid with</source>
            <translation>Pagado con</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>No dicho</translation>
        </message>
        <message>
            <source>Control &amp;total</source>
            <translation>&amp;Total de control</translation>
        </message>
        <message>
            <source>&amp;Payments</source>
            <translation>Pa&amp;gos</translation>
        </message>
        <message>
            <source>C&amp;urrency</source>
            <translation>&amp;Moneda</translation>
        </message>
        <message>
            <source>Paid &amp;with</source>
            <translation>Pagado &amp;con</translation>
        </message>
        <message>
            <source>What you type is kept on this laptop until the batch is closed.</source>
            <translation>Lo que escribe se conserva en este portátil hasta cerrar el lote.</translation>
        </message>
        <message>
            <source>Choose account</source>
            <translation>Elegir cuenta</translation>
        </message>
        <message>
            <source>Remove line</source>
            <translation>Quitar línea</translation>
        </message>
        <message>
            <source>Import file…</source>
            <translation>Importar archivo…</translation>
        </message>
        <message>
            <source>Close batch</source>
            <translation>Cerrar lote</translation>
        </message>
        <message>
            <source>Kept on this laptop until the batch is closed.</source>
            <translation>Se conserva en este portátil hasta cerrar el lote.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln payment(s), %1</source>
            <translation>
                <numerusform>%Ln pago, %1</numerusform>
                <numerusform>%Ln pagos, %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Type or paste the payments, then the control total and number that the bank states. Nothing is posted before both agree.</source>
            <translation>Escriba o pegue los pagos, luego el total de control y el número que indica el banco. Nada se aplica antes de que ambos coincidan.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) cannot be posted yet: each says why.</source>
            <translation>
                <numerusform>%Ln línea aún no se puede aplicar: dice por qué.</numerusform>
                <numerusform>%Ln líneas aún no se pueden aplicar: cada una dice por qué.</numerusform>
            </translation>
        </message>
        <message>
            <source>These payments were posted as a batch before. Closing adds nothing and forgets the draft.</source>
            <translation>Estos pagos ya se aplicaron como lote. Cerrar no añade nada y olvida el borrador.</translation>
        </message>
        <message>
            <source>Type the control total and the number of payments that the bank states.</source>
            <translation>Escriba el total de control y el número de pagos que indica el banco.</translation>
        </message>
        <message>
            <source>%1 is missing.</source>
            <translation>Faltan %1.</translation>
        </message>
        <message>
            <source>%1 is too much.</source>
            <translation>Sobran %1.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln payment(s) are missing.</source>
            <translation>
                <numerusform>Falta %Ln pago.</numerusform>
                <numerusform>Faltan %Ln pagos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln payment(s) are too many.</source>
            <translation>
                <numerusform>Sobra %Ln pago.</numerusform>
                <numerusform>Sobran %Ln pagos.</numerusform>
            </translation>
        </message>
        <message>
            <source>It balances: sum and number are what the bank states.</source>
            <translation>Cuadra: suma y número son los que indica el banco.</translation>
        </message>
        <message>
            <source>It does not balance yet. %1</source>
            <translation>Aún no cuadra. %1</translation>
        </message>
        <message>
            <source>This batch was posted before. Nothing was added.</source>
            <translation>Este lote ya se aplicó. No se añadió nada.</translation>
        </message>
        <message numerus="yes">
            <source>Batch closed: %Ln payment(s), %1</source>
            <translation>
                <numerusform>Lote cerrado: %Ln pago, %1</numerusform>
                <numerusform>Lote cerrado: %Ln pagos, %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) added.</source>
            <translation>
                <numerusform>%Ln línea añadida.</numerusform>
                <numerusform>%Ln líneas añadidas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) were there already.</source>
            <translation>
                <numerusform>%Ln línea ya estaba.</numerusform>
                <numerusform>%Ln líneas ya estaban.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2 · owes %3</source>
            <extracomment>an account to choose: debtor, number, what is owed</extracomment>
            <translation>%1 · %2 · debe %3</translation>
        </message>
        <message>
            <source>Import payments</source>
            <translation>Importar pagos</translation>
        </message>
        <message>
            <source>Tables of text (*.csv *.tsv *.txt);;All files (*)</source>
            <translation>Tablas de texto (*.csv *.tsv *.txt);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>The file cannot be read: %1. Nothing was added.</source>
            <translation>El archivo no se puede leer: %1. No se añadió nada.</translation>
        </message>
        <message>
            <source>The file is larger than a batch may be (5 MB). Nothing was added; import it as a file of its own.</source>
            <translation>El archivo es mayor de lo que admite un lote (5 MB). No se añadió nada; impórtelo como archivo aparte.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::ChangeModel</name>
        <message>
            <source>%1 %2: before %3, change %4, after %5</source>
            <extracomment>a row read aloud: item, part of the claim, amounts</extracomment>
            <translation>%1 %2: antes %3, cambio %4, después %5</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Partida</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Parte</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>Applied</source>
            <translation>Aplicado</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambio</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Después</translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::ChangePanel</name>
        <message numerus="yes">
            <source>And %Ln more of what was agreed.</source>
            <translation>
                <numerusform>Y %Ln más de lo acordado.</numerusform>
                <numerusform>Y %Ln más de lo acordado.</numerusform>
            </translation>
        </message>
        <message>
            <source>Interest of %1 is posted first, as the terms say.</source>
            <translation>Primero se aplican intereses de %1, según las condiciones.</translation>
        </message>
        <message>
            <source>current</source>
            <translation>al día</translation>
        </message>
        <message>
            <source>Past due: %1</source>
            <translation>Vencido: %1</translation>
        </message>
        <message>
            <source>Past due: %1, then %2</source>
            <extracomment>days past due before and after</extracomment>
            <translation>Vencido: %1, luego %2</translation>
        </message>
        <message>
            <source>Nothing to show yet</source>
            <translation>Aún nada que mostrar</translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::CorrectionForm</name>
        <message>
            <source>Kind</source>
            <translation>Clase</translation>
        </message>
        <message>
            <source>Lower the claim</source>
            <translation>Bajar la deuda</translation>
        </message>
        <message>
            <source>Raise the claim</source>
            <translation>Subir la deuda</translation>
        </message>
        <message>
            <source>Credit note</source>
            <translation>Nota de crédito</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Comisión</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Costa</translation>
        </message>
        <message>
            <source>Days without interest</source>
            <translation>Días sin intereses</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Importe</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Parte</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Partida</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Base legal</translation>
        </message>
        <message>
            <source>law, or clause of the contract</source>
            <translation>ley, o cláusula del contrato</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Value date</source>
            <translation>Fecha valor</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>&amp;Clase</translation>
        </message>
        <message>
            <source>&amp;Amount</source>
            <translation>&amp;Importe</translation>
        </message>
        <message>
            <source>&amp;Part</source>
            <translation>&amp;Parte</translation>
        </message>
        <message>
            <source>&amp;Item</source>
            <translation>Part&amp;ida</translation>
        </message>
        <message>
            <source>&amp;Number</source>
            <translation>&amp;Número</translation>
        </message>
        <message>
            <source>Legal &amp;basis</source>
            <translation>&amp;Base legal</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Motivo</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;Desde</translation>
        </message>
        <message>
            <source>&amp;Until</source>
            <translation>&amp;Hasta</translation>
        </message>
        <message>
            <source>Value &amp;date</source>
            <translation>&amp;Fecha valor</translation>
        </message>
        <message>
            <source>The account as a whole</source>
            <translation>La cuenta en su conjunto</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>an open item: number, amount</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Type the amount, for instance 40 or 15%.</source>
            <translation>Escriba el importe, por ejemplo 40 o 15%.</translation>
        </message>
        <message>
            <source>Name the law or the clause of the contract that allows the charge.</source>
            <translation>Indique la ley o la cláusula del contrato que permite el cargo.</translation>
        </message>
        <message>
            <source>Say the reason; it stays with the entry.</source>
            <translation>Diga el motivo; queda con el asiento.</translation>
        </message>
        <message>
            <source>%1 cannot be read. Type for instance today, fri or 15/1.</source>
            <translation>%1 no se entiende. Escriba por ejemplo hoy, vie o 15/1.</translation>
        </message>
        <message>
            <source>Enter credit note</source>
            <translation>Registrar nota de crédito</translation>
        </message>
        <message>
            <source>Charge fee</source>
            <translation>Cobrar comisión</translation>
        </message>
        <message>
            <source>Charge cost</source>
            <translation>Cobrar costa</translation>
        </message>
        <message>
            <source>Waive interest</source>
            <translation>Condonar intereses</translation>
        </message>
        <message>
            <source>Send for approval</source>
            <translation>Enviar para aprobación</translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::ExpectedModel</name>
        <message>
            <source>%1, overdue</source>
            <translation>%1, atrasado</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <extracomment>debtor, number of the account</extracomment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1: %2, account %3, %4 %5</source>
            <extracomment>a row read aloud: day, debtor, number, kind, amount</extracomment>
            <translation>%1: %2, cuenta %3, %4 %5</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Vence</translation>
        </message>
        <message>
            <source>Debtor</source>
            <translation>Deudor</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Importe</translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::ExpectedView</name>
        <message>
            <source>Previous month (Page up)</source>
            <translation>Mes anterior (Re Pág)</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Next month (Page down)</source>
            <translation>Mes siguiente (Av Pág)</translation>
        </message>
        <message>
            <source>Money expected by day</source>
            <translation>Dinero esperado por día</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>What the list shows</source>
            <translation>Qué muestra la lista</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mes</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Atrasado</translation>
        </message>
        <message>
            <source>Payments expected</source>
            <translation>Pagos esperados</translation>
        </message>
        <message>
            <source>promises %1</source>
            <translation>promesas %1</translation>
        </message>
        <message>
            <source>plans %1</source>
            <translation>planes %1</translation>
        </message>
        <message>
            <source>settlements %1</source>
            <translation>quitas %1</translation>
        </message>
        <message>
            <source>announced %1</source>
            <translation>anunciado %1</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between parts of a sum</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>Nothing is expected in this month.</source>
            <translation>No se espera nada en este mes.</translation>
        </message>
        <message>
            <source>No payment is expected on this day.</source>
            <translation>No se espera ningún pago este día.</translation>
        </message>
        <message>
            <source>No payment is expected in this month.</source>
            <translation>No se espera ningún pago en este mes.</translation>
        </message>
        <message>
            <source>Nothing is overdue: all that should have come is there.</source>
            <translation>Nada está atrasado: llegó todo lo que debía llegar.</translation>
        </message>
        <message>
            <source>%1 expected: %2</source>
            <extracomment>the month's money in one currency: sum, parts</extracomment>
            <translation>%1 esperados: %2</translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::MoneyPage</name>
        <message>
            <source>Money in</source>
            <translation>Cobros</translation>
        </message>
        <message>
            <source>Part of the page</source>
            <translation>Parte de la página</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Esperado</translation>
        </message>
        <message>
            <source>Batch entry</source>
            <translation>Registro por lote</translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::MonthModel</name>
        <message numerus="yes">
            <source>%Ln payment(s)</source>
            <translation>
                <numerusform>%Ln pago</numerusform>
                <numerusform>%Ln pagos</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: nothing expected</source>
            <translation>%1: nada esperado</translation>
        </message>
        <message numerus="yes">
            <source>%1: %2 in %Ln payment(s)</source>
            <extracomment>a day of the calendar: day, sums, number of payments</extracomment>
            <translation>
                <numerusform>%1: %2 en %Ln pago</numerusform>
                <numerusform>%1: %2 en %Ln pagos</numerusform>
            </translation>
        </message>
        <message>
            <source> and </source>
            <comment>between two amounts</comment>
            <translation> y </translation>
        </message>
        <message>
            <source>%1, overdue</source>
            <translation>%1, atrasado</translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::PaymentForm</name>
        <message>
            <source>Amount</source>
            <translation>Importe</translation>
        </message>
        <message>
            <source>Value date</source>
            <translation>Fecha valor</translation>
        </message>
        <message>
            <source>Paid with</source>
            <translation>Pagado con</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>No dicho</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Referencia</translation>
        </message>
        <message>
            <source>Stated item</source>
            <translation>Partida indicada</translation>
        </message>
        <message>
            <source>Announced payment</source>
            <translation>Pago anunciado</translation>
        </message>
        <message>
            <source>&amp;Share over all accounts of the person</source>
            <translation>&amp;Repartir entre todas las cuentas de la persona</translation>
        </message>
        <message>
            <source>Share over all accounts of the person</source>
            <translation>Repartir entre todas las cuentas de la persona</translation>
        </message>
        <message>
            <source>&amp;Amount</source>
            <translation>&amp;Importe</translation>
        </message>
        <message>
            <source>Value &amp;date</source>
            <translation>&amp;Fecha valor</translation>
        </message>
        <message>
            <source>Paid &amp;with</source>
            <translation>Pagado &amp;con</translation>
        </message>
        <message>
            <source>&amp;Reference</source>
            <translation>&amp;Referencia</translation>
        </message>
        <message>
            <source>Stated &amp;item</source>
            <translation>Partida &amp;indicada</translation>
        </message>
        <message>
            <source>A&amp;nnounced</source>
            <translation>A&amp;nunciado</translation>
        </message>
        <message>
            <source>None stated</source>
            <translation>Ninguna indicada</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>an open item: number, amount
----------
an announced payment: amount, day</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Another payment</source>
            <translation>Otro pago</translation>
        </message>
        <message>
            <source>Type the amount that was paid, for instance 120, 50% or full.</source>
            <translation>Escriba el importe pagado, por ejemplo 120, 50% o total.</translation>
        </message>
        <message>
            <source>The amount cannot be read. Type for instance 120, 50% or full.</source>
            <translation>El importe no se entiende. Escriba por ejemplo 120, 50% o total.</translation>
        </message>
        <message>
            <source>The value date cannot be read. Type for instance today, yesterday or fri.</source>
            <translation>La fecha valor no se entiende. Escriba por ejemplo hoy, ayer o vie.</translation>
        </message>
        <message>
            <source>Note expected payment</source>
            <translation>Anotar pago esperado</translation>
        </message>
        <message>
            <source>Post payment</source>
            <translation>Aplicar pago</translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::ReversalForm</name>
        <message>
            <source>What is taken back</source>
            <translation>Qué se retira</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Qué pasó</translation>
        </message>
        <message>
            <source>Posted in error</source>
            <translation>Aplicado por error</translation>
        </message>
        <message>
            <source>Returned by the bank</source>
            <translation>Devuelto por el banco</translation>
        </message>
        <message>
            <source>Charged back</source>
            <translation>Contracargo</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Charge the contract's &amp;fee</source>
            <translation>Cobrar la &amp;comisión del contrato</translation>
        </message>
        <message>
            <source>Charge the contract's fee</source>
            <translation>Cobrar la comisión del contrato</translation>
        </message>
        <message>
            <source>&amp;Take back</source>
            <translation>&amp;Retirar</translation>
        </message>
        <message>
            <source>&amp;What happened</source>
            <translation>&amp;Qué pasó</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Motivo</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>what is taken back: what it is, its day</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>recorded in error</source>
            <translation>registrado por error</translation>
        </message>
        <message>
            <source>returned by the bank</source>
            <translation>devuelto por el banco</translation>
        </message>
        <message>
            <source>charged back</source>
            <translation>contracargo</translation>
        </message>
        <message>
            <source>There is nothing on this account that can be taken back.</source>
            <translation>En esta cuenta no hay nada que se pueda retirar.</translation>
        </message>
        <message>
            <source>Say why it is taken back, for instance: no funds.</source>
            <translation>Diga por qué se retira, por ejemplo: sin fondos.</translation>
        </message>
        <message>
            <source>Reverse payment</source>
            <translation>Revertir pago</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Retirar</translation>
        </message>
        <message>
            <source>Charge the contract's &amp;fee of %1</source>
            <translation>Cobrar la &amp;comisión del contrato de %1</translation>
        </message>
    </context>
    <context>
        <name>dunlin::person::LinkDialog</name>
        <message>
            <source>Whose account it is</source>
            <translation>De quién es la cuenta</translation>
        </message>
        <message>
            <source>Link account</source>
            <translation>Vincular cuenta</translation>
        </message>
        <message>
            <source>&amp;Person</source>
            <translation>&amp;Persona</translation>
        </message>
        <message>
            <source>name, number or phone of an account</source>
            <translation>nombre, número o teléfono de una cuenta</translation>
        </message>
        <message>
            <source>Accounts found</source>
            <translation>Cuentas encontradas</translation>
        </message>
        <message>
            <source>Nobody else who is &amp;known</source>
            <translation>&amp;Nadie más conocido</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Motivo</translation>
        </message>
        <message>
            <source>same birthday and address, say</source>
            <translation>por ejemplo mismo cumpleaños y dirección</translation>
        </message>
        <message>
            <source>What is entered</source>
            <translation>Qué se registra</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Qué hace</translation>
        </message>
        <message>
            <source>%1, account %2</source>
            <translation>%1, cuenta %2</translation>
        </message>
        <message>
            <source>Choose an account of the person it belongs to.</source>
            <translation>Elija una cuenta de la persona a la que pertenece.</translation>
        </message>
        <message>
            <source>Say why.</source>
            <translation>Diga por qué.</translation>
        </message>
        <message>
            <source>Unlinked from the person</source>
            <translation>Desvinculada de la persona</translation>
        </message>
        <message>
            <source>Linked to %1</source>
            <translation>Vinculada a %1</translation>
        </message>
        <message>
            <source>Choose an account of the person, and say why.</source>
            <translation>Elija una cuenta de la persona y diga por qué.</translation>
        </message>
        <message numerus="yes">
            <source>The person then has %Ln account(s) here. Attempts count together where the law counts by person.</source>
            <translation>
                <numerusform>La persona tiene entonces %Ln cuenta aquí. Los intentos cuentan juntos donde la ley cuenta por persona.</numerusform>
                <numerusform>La persona tiene entonces %Ln cuentas aquí. Los intentos cuentan juntos donde la ley cuenta por persona.</numerusform>
            </translation>
        </message>
        <message>
            <source>The account then stands alone.</source>
            <translation>La cuenta queda entonces sola.</translation>
        </message>
        <message>
            <source>Care in force for that person stops contact here too, at once.</source>
            <translation>La protección vigente de esa persona detiene el contacto también aquí, ya.</translation>
        </message>
        <message>
            <source>What was done before stays where it was done.</source>
            <translation>Lo hecho antes queda donde se hizo.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::person::PartyDialog</name>
        <message>
            <source>Change a person</source>
            <translation>Cambiar una persona</translation>
        </message>
        <message>
            <source>Add a person beside the debtor</source>
            <translation>Añadir una persona junto al deudor</translation>
        </message>
        <message>
            <source>Save changes</source>
            <translation>Guardar cambios</translation>
        </message>
        <message>
            <source>Add person</source>
            <translation>Añadir persona</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <source>&amp;Role</source>
            <translation>&amp;Función</translation>
        </message>
        <message>
            <source>May be &amp;told</source>
            <translation>Puede &amp;saber</translation>
        </message>
        <message>
            <source>Liable &amp;for</source>
            <translation>Responde &amp;de</translation>
        </message>
        <message>
            <source>100%</source>
            <translation>100 %</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>Como máximo</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>sin límite</translation>
        </message>
        <message>
            <source>At &amp;most</source>
            <translation>Como &amp;máximo</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Idioma</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>No se conoce</translation>
        </message>
        <message>
            <source>A &amp;company</source>
            <translation>Una &amp;empresa</translation>
        </message>
        <message>
            <source>What is entered</source>
            <translation>Qué se registra</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>Qué significa</translation>
        </message>
        <message>
            <source>Type the name.</source>
            <translation>Escriba el nombre.</translation>
        </message>
        <message>
            <source>The share is 0 to 100 percent. Type for instance 50.</source>
            <translation>La parte va de 0 a 100 por ciento. Escriba por ejemplo 50.</translation>
        </message>
        <message>
            <source>The highest amount cannot be read. Type for instance 500.</source>
            <translation>El importe máximo no se entiende. Escriba por ejemplo 500.</translation>
        </message>
        <message>
            <source>Changed: %1</source>
            <translation>Cambiado: %1</translation>
        </message>
        <message>
            <source>Added: %1</source>
            <translation>Añadido: %1</translation>
        </message>
        <message>
            <source>Can be asked for %1 of the %2 that is owed now.</source>
            <translation>Se le pueden pedir %1 de los %2 que se deben ahora.</translation>
        </message>
        <message>
            <source>Owes nothing and is not asked for money.</source>
            <translation>No debe nada y no se le pide dinero.</translation>
        </message>
        <message>
            <source>Own numbers are added to this person; contacts then count for this person alone, where the law counts by person.</source>
            <translation>Sus propios números se añaden a esta persona; los contactos cuentan entonces solo para ella, donde la ley cuenta por persona.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::person::PersonPage</name>
        <message>
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Reading the person…</source>
            <translation>Leyendo la persona…</translation>
        </message>
        <message>
            <source>Back to the account (Esc)</source>
            <translation>Volver a la cuenta (Esc)</translation>
        </message>
        <message>
            <source>Whose account is it</source>
            <translation>De quién es la cuenta</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Cuentas</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>Creditor</source>
            <translation>Acreedor</translation>
        </message>
        <message>
            <source>Past due</source>
            <translation>Vencido</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Saldo</translation>
        </message>
        <message>
            <source>Accounts of this person</source>
            <translation>Cuentas de esta persona</translation>
        </message>
        <message>
            <source>Beside the debtor</source>
            <translation>Junto al deudor</translation>
        </message>
        <message>
            <source>Add person</source>
            <translation>Añadir persona</translation>
        </message>
        <message>
            <source>Unlink</source>
            <translation>Desvincular</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Función</translation>
        </message>
        <message>
            <source>Liable for</source>
            <translation>Responde de</translation>
        </message>
        <message>
            <source>May be told</source>
            <translation>Puede saber</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>People beside the debtor</source>
            <translation>Personas junto al deudor</translation>
        </message>
        <message>
            <source>Nobody: the debtor alone owes, and nobody else may be told.</source>
            <translation>Nadie: solo debe el deudor, y nadie más puede saber nada.</translation>
        </message>
        <message>
            <source>Linked and unlinked</source>
            <translation>Vinculados y desvinculados</translation>
        </message>
        <message>
            <source>Numbers and addresses</source>
            <translation>Números y direcciones</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>Confirmar</translation>
        </message>
        <message>
            <source>Wrong</source>
            <translation>Erróneo</translation>
        </message>
        <message>
            <source>Do not contact</source>
            <translation>No contactar</translation>
        </message>
        <message>
            <source>Number or address</source>
            <translation>Número o dirección</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Clase</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>De quién</translation>
        </message>
        <message>
            <source>Their time</source>
            <translation>Su hora</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Origen</translation>
        </message>
        <message>
            <source>Last result</source>
            <translation>Último resultado</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Accounts (%1)</source>
            <translation>Cuentas (%1)</translation>
        </message>
        <message>
            <source>Confirmed: %1</source>
            <translation>Confirmado: %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Retirado</translation>
        </message>
    </context>
    <context>
        <name>dunlin::person::PointDialog</name>
        <message>
            <source>street, postcode, town</source>
            <translation>calle, código postal, ciudad</translation>
        </message>
        <message>
            <source>Change a number or address</source>
            <translation>Cambiar un número o dirección</translation>
        </message>
        <message>
            <source>Add a number or address</source>
            <translation>Añadir un número o dirección</translation>
        </message>
        <message>
            <source>Save changes</source>
            <translation>Guardar cambios</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>&amp;Clase</translation>
        </message>
        <message>
            <source>&amp;Number or address</source>
            <translation>&amp;Número o dirección</translation>
        </message>
        <message>
            <source>&amp;Whose</source>
            <translation>De &amp;quién</translation>
        </message>
        <message>
            <source>&amp;Label</source>
            <translation>&amp;Etiqueta</translation>
        </message>
        <message>
            <source>Time &amp;zone</source>
            <translation>&amp;Zona horaria</translation>
        </message>
        <message>
            <source>&amp;Source</source>
            <translation>&amp;Origen</translation>
        </message>
        <message>
            <source>C&amp;onsent</source>
            <translation>&amp;Consentimiento</translation>
        </message>
        <message>
            <source>The &amp;best one of its kind</source>
            <translation>El &amp;mejor de su clase</translation>
        </message>
        <message>
            <source>What is entered</source>
            <translation>Qué se registra</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Qué hace</translation>
        </message>
        <message>
            <source>%1 (debtor)</source>
            <extracomment>whose a number is: the debtor's</extracomment>
            <translation>%1 (deudor)</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>As the debtor</source>
            <translation>Como el deudor</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>No preguntado</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>Dado</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Retirada</translation>
        </message>
        <message>
            <source>Type the number or address.</source>
            <translation>Escriba el número o la dirección.</translation>
        </message>
        <message>
            <source>Type the number with its country, for instance %1.</source>
            <translation>Escriba el número con su país, por ejemplo %1.</translation>
        </message>
        <message>
            <source>It cannot be read. Type for instance %1.</source>
            <translation>No se entiende. Escriba por ejemplo %1.</translation>
        </message>
        <message>
            <source>That number or address is here already.</source>
            <translation>Ese número o dirección ya está aquí.</translation>
        </message>
        <message>
            <source>Changed: %1</source>
            <translation>Cambiado: %1</translation>
        </message>
        <message>
            <source>Added: %1</source>
            <translation>Añadido: %1</translation>
        </message>
        <message>
            <source>It is here already; this confirms it.</source>
            <translation>Ya está aquí; esto lo confirma.</translation>
        </message>
        <message>
            <source>It is here already and marked: %1. That stays.</source>
            <translation>Ya está aquí y marcado: %1. Así queda.</translation>
        </message>
        <message>
            <source>What you save stays: files and data vendors do not overwrite it. Another number of theirs stands beside it.</source>
            <translation>Lo que guarda queda: archivos y proveedores de datos no lo sobrescriben. Otro número suyo queda al lado.</translation>
        </message>
        <message>
            <source>It is not the debtor's: calling it is judged by what this person may be told.</source>
            <translation>No es del deudor: llamarlo se juzga por lo que esta persona puede saber.</translation>
        </message>
        <message>
            <source>The account leaves the tracing queue.</source>
            <translation>La cuenta deja la cola por localizar.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::person::UnlinkDialog</name>
        <message>
            <source>Unlink %1</source>
            <translation>Desvincular a %1</translation>
        </message>
        <message>
            <source>Unlink person</source>
            <translation>Desvincular persona</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Motivo</translation>
        </message>
        <message>
            <source>released from the guarantee, entered by mistake</source>
            <translation>liberado del aval, registrado por error</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Qué hace</translation>
        </message>
        <message>
            <source>Say why the person is unlinked.</source>
            <translation>Diga por qué se desvincula a la persona.</translation>
        </message>
        <message>
            <source>Unlinked: %1</source>
            <translation>Desvinculado: %1</translation>
        </message>
        <message>
            <source>From now on %1 is told nothing and asked for nothing.</source>
            <translation>Desde ahora a %1 no se le dice ni se le pide nada.</translation>
        </message>
        <message>
            <source>That this person was there, and what was said, stays in the history.</source>
            <translation>Que esta persona estuvo, y lo que se dijo, queda en el historial.</translation>
        </message>
        <message>
            <source>Numbers of this person that stay here: %1. Mark them not to be used.</source>
            <translation>Números de esta persona que quedan aquí: %1. Márquelos para no usarlos.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::CallableSwitch</name>
        <message>
            <source>Callable now</source>
            <translation>Se puede llamar</translation>
        </message>
        <message>
            <source>Only accounts that may be called now</source>
            <extracomment>accessible name of the switch; %1: how many accounts</extracomment>
            <translation>Solo cuentas que se pueden llamar ahora</translation>
        </message>
        <message>
            <source>Only accounts that may be called now, %1</source>
            <translation>Solo cuentas que se pueden llamar ahora, %1</translation>
        </message>
        <message>
            <source>Only accounts that may be called now (F C)</source>
            <translation>Solo cuentas que se pueden llamar ahora (F C)</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::DrillChip</name>
        <message>
            <source>Take away the filter: %1</source>
            <extracomment>accessible name of the chip that takes a filter away</extracomment>
            <translation>Quitar el filtro: %1</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::GateLine</name>
        <message>
            <source>Checking whether you may call…</source>
            <translation>Comprobando si puede llamar…</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::HeldNotice</name>
        <message>
            <source>Nobody may be called now</source>
            <translation>No se puede llamar a nadie ahora</translation>
        </message>
        <message>
            <source>Open the bank lines</source>
            <translation>Abrir las líneas del banco</translation>
        </message>
        <message>
            <source>The office's bank data is too old, so nobody knows who has paid. It goes on by itself when a newer statement is in; the bank lines show how old the newest is.</source>
            <translation>Los datos bancarios de la oficina son demasiado antiguos y nadie sabe quién ha pagado. Se reanuda solo cuando llega un extracto más nuevo; las líneas del banco muestran de cuándo es el último.</translation>
        </message>
        <message>
            <source>The office's bank data is too old, so nobody knows who has paid. It goes on by itself when a newer statement is in: ask whoever brings them in. Notes, and promises of those who call you, can still be written.</source>
            <translation>Los datos bancarios de la oficina son demasiado antiguos y nadie sabe quién ha pagado. Se reanuda solo cuando llega un extracto más nuevo: pregunte a quien los carga. Las notas y las promesas de quienes le llaman se pueden seguir anotando.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::MoveDialog</name>
        <message>
            <source>Move accounts</source>
            <translation>Mover cuentas</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) chosen</source>
            <translation>
                <numerusform>%Ln cuenta elegida</numerusform>
                <numerusform>%Ln cuentas elegidas</numerusform>
            </translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Qué hace</translation>
        </message>
        <message>
            <source>Accounts moved</source>
            <translation>Cuentas movidas</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>Adónde</translation>
        </message>
        <message>
            <source>To a colleague</source>
            <translation>A un compañero</translation>
        </message>
        <message>
            <source>To an agency</source>
            <translation>A una agencia</translation>
        </message>
        <message>
            <source>Back from the agency</source>
            <translation>De vuelta de la agencia</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <source>anna, or anna, ben to share them out; empty: to nobody</source>
            <translation>anna, o anna, ben para repartirlas; vacío: a nadie</translation>
        </message>
        <message>
            <source>&amp;Agency</source>
            <translation>&amp;Agencia</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Preaviso</translation>
        </message>
        <message>
            <source> days</source>
            <extracomment>days between a recall and its effect</extracomment>
            <translation> días</translation>
        </message>
        <message>
            <source>&amp;Notice</source>
            <translation>&amp;Preaviso</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Motivo</translation>
        </message>
        <message>
            <source>Nothing is moved until you confirm.</source>
            <translation>Nada se mueve hasta que confirme.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>%v of %m</source>
            <extracomment>how many of how many accounts</extracomment>
            <translation>%v de %m</translation>
        </message>
        <message numerus="yes">
            <source>%1 %Ln account(s) were moved before that.</source>
            <translation>
                <numerusform>%1 Antes se movió %Ln cuenta.</numerusform>
                <numerusform>%1 Antes se movieron %Ln cuentas.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::PinDialog</name>
        <message>
            <source>Work this account first</source>
            <translation>Trabajar esta cuenta primero</translation>
        </message>
        <message>
            <source>It is pinned until %1: %2</source>
            <translation>Está fijada hasta %1: %2</translation>
        </message>
        <message>
            <source>It stands first until it is worked, or until the day is over. Everybody who asks why it is there reads the reason.</source>
            <translation>Queda primera hasta que se trabaje o acabe el día. Quien pregunte por qué está ahí lee el motivo.</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Motivo</translation>
        </message>
        <message>
            <source>pays today if asked before noon</source>
            <translation>paga hoy si se le pide antes de mediodía</translation>
        </message>
        <message>
            <source>&amp;Until</source>
            <translation>&amp;Hasta</translation>
        </message>
        <message>
            <source>Unpin it</source>
            <translation>Soltarla</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Dejarla</translation>
        </message>
        <message>
            <source>Pin it</source>
            <translation>Fijarla</translation>
        </message>
        <message>
            <source>Say why; whoever works it reads the reason.</source>
            <translation>Diga por qué; quien la trabaje lee el motivo.</translation>
        </message>
        <message>
            <source>Pinned until %1: %2</source>
            <translation>Fijada hasta %1: %2</translation>
        </message>
        <message>
            <source>No longer pinned: %1</source>
            <translation>Ya no fijada: %1</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::PreviewPanel</name>
        <message>
            <source>Recent activity</source>
            <translation>Actividad reciente</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vista previa</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Saldo</translation>
        </message>
        <message>
            <source>Past due</source>
            <translation>Vencido</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>Riesgo</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Ciudad</translation>
        </message>
        <message>
            <source>Last payment</source>
            <translation>Último pago</translation>
        </message>
        <message>
            <source>Promises kept</source>
            <translation>Promesas cumplidas</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Próximo paso</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Llamar</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Reading the account…</source>
            <translation>Leyendo la cuenta…</translation>
        </message>
        <message>
            <source>Details could not be read. What the list shows is still right.</source>
            <translation>No se pudieron leer los detalles. Lo que muestra la lista sigue siendo correcto.</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>Al día</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>"98, high"</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Accounts are served one after the other here. The first of the list is next: Home goes there.</source>
            <translation>Aquí las cuentas se atienden una tras otra. Sigue la primera de la lista: Inicio va a ella.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::QueueMarker</name>
        <message>
            <source>At most %1 accounts are marked at once.</source>
            <extracomment>how many rows can be marked at once</extracomment>
            <translation>Se marcan como máximo %1 cuentas a la vez.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::QueueModel</name>
        <message>
            <source>Debtor</source>
            <translation>Deudor</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Saldo</translation>
        </message>
        <message>
            <source>Past due</source>
            <translation>Vencido</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>Riesgo</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Next action</source>
            <translation>Próxima acción</translation>
        </message>
        <message>
            <source>Last contact</source>
            <translation>Último contacto</translation>
        </message>
        <message>
            <source>Loading</source>
            <translation>Cargando</translation>
        </message>
        <message>
            <source>%1 past due</source>
            <translation>%1 vencido</translation>
        </message>
        <message>
            <source>nothing past due</source>
            <translation>nada vencido</translation>
        </message>
        <message>
            <source>%1, account %2, %3, balance %4, %5, risk %6 of 100, %7, next action %8</source>
            <extracomment>a row of the queue in one sentence: debtor, number, creditor, balance, days past due, risk, status, next action</extracomment>
            <translation>%1, cuenta %2, %3, saldo %4, %5, riesgo %6 de 100, %7, próxima acción %8</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>%1: the sentence of a row, %2: "may be called now"</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>marked, %1</source>
            <extracomment>%1: the sentence of a row that is marked</extracomment>
            <translation>marcada, %1</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::QueuePage</name>
        <message>
            <source>All</source>
            <translation>Todas</translation>
        </message>
        <message>
            <source>Promises due</source>
            <translation>Promesas que vencen</translation>
        </message>
        <message>
            <source>Broken</source>
            <translation>Incumplidas</translation>
        </message>
        <message>
            <source>Call-backs</source>
            <translation>Rellamadas</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nueva</translation>
        </message>
        <message>
            <source>On plan</source>
            <translation>Con plan</translation>
        </message>
        <message>
            <source>Tracing</source>
            <translation>Por localizar</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Cola</translation>
        </message>
        <message>
            <source>My queue</source>
            <translation>Mi cola</translation>
        </message>
        <message>
            <source>Filter the queue</source>
            <translation>Filtrar la cola</translation>
        </message>
        <message>
            <source>J</source>
            <translation>J</translation>
        </message>
        <message>
            <source>next</source>
            <translation>siguiente</translation>
        </message>
        <message>
            <source>K</source>
            <translation>K</translation>
        </message>
        <message>
            <source>previous</source>
            <translation>anterior</translation>
        </message>
        <message>
            <source>open</source>
            <translation>abrir</translation>
        </message>
        <message>
            <source>C</source>
            <translation>C</translation>
        </message>
        <message>
            <source>call</source>
            <translation>llamar</translation>
        </message>
        <message>
            <source>L</source>
            <translation>L</translation>
        </message>
        <message>
            <source>call back when allowed</source>
            <translation>llamar cuando se permita</translation>
        </message>
        <message>
            <source>why here</source>
            <translation>por qué aquí</translation>
        </message>
        <message>
            <source>/</source>
            <translation>/</translation>
        </message>
        <message>
            <source>search</source>
            <translation>buscar</translation>
        </message>
        <message>
            <source>commands</source>
            <translation>órdenes</translation>
        </message>
        <message>
            <source>?</source>
            <translation>?</translation>
        </message>
        <message>
            <source>all keys</source>
            <translation>todas las teclas</translation>
        </message>
        <message>
            <source>1 fewer to call – press Home</source>
            <extracomment>hours have ended, so the order of the list has changed; rows do not move by themselves</extracomment>
            <translation>1 menos por llamar – pulse Inicio</translation>
        </message>
        <message numerus="yes">
            <source>%Ln fewer to call – press Home</source>
            <translation>
                <numerusform>%Ln menos por llamar – pulse Inicio</numerusform>
                <numerusform>%Ln menos por llamar – pulse Inicio</numerusform>
            </translation>
        </message>
        <message>
            <source>1 more to call – press Home</source>
            <extracomment>hours have begun, so the order of the list has changed; rows do not move by themselves</extracomment>
            <translation>1 más por llamar – pulse Inicio</translation>
        </message>
        <message numerus="yes">
            <source>%Ln more to call – press Home</source>
            <translation>
                <numerusform>%Ln más por llamar – pulse Inicio</numerusform>
                <numerusform>%Ln más por llamar – pulse Inicio</numerusform>
            </translation>
        </message>
        <message>
            <source>1 new at top – press Home</source>
            <extracomment>the order of the list has changed; rows do not move by themselves</extracomment>
            <translation>1 nueva arriba – pulse Inicio</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new at top – press Home</source>
            <translation>
                <numerusform>%Ln nueva arriba – pulse Inicio</numerusform>
                <numerusform>%Ln nuevas arriba – pulse Inicio</numerusform>
            </translation>
        </message>
        <message>
            <source>1 more – press Home</source>
            <extracomment>the list has got longer; rows do not move by themselves</extracomment>
            <translation>1 más – pulse Inicio</translation>
        </message>
        <message numerus="yes">
            <source>%Ln more – press Home</source>
            <translation>
                <numerusform>%Ln más – pulse Inicio</numerusform>
                <numerusform>%Ln más – pulse Inicio</numerusform>
            </translation>
        </message>
        <message>
            <source>This list is from %1. %2</source>
            <extracomment>the list could not be read again; the rows on screen are older</extracomment>
            <translation>Esta lista es de %1. %2</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Reading the queue…</source>
            <translation>Leyendo la cola…</translation>
        </message>
        <message>
            <source>No account here</source>
            <translation>No hay cuentas aquí</translation>
        </message>
        <message>
            <source>No account matches “%1”.</source>
            <extracomment>%1: a filter in words, "Apex, 91-120 days past due"</extracomment>
            <translation>Ninguna cuenta coincide con «%1».</translation>
        </message>
        <message>
            <source>Take away the filter</source>
            <translation>Quitar el filtro</translation>
        </message>
        <message>
            <source>Nobody may be called now</source>
            <translation>No se puede llamar a nadie ahora</translation>
        </message>
        <message>
            <source>Accounts come into this list by themselves when their hours begin.</source>
            <translation>Las cuentas entran solas en esta lista cuando empieza su horario.</translation>
        </message>
        <message>
            <source>Show all accounts</source>
            <translation>Mostrar todas las cuentas</translation>
        </message>
        <message>
            <source>%1: nothing to do</source>
            <extracomment>%1: a filter, "Promises due"</extracomment>
            <translation>%1: nada que hacer</translation>
        </message>
        <message>
            <source>No account of your queue is in this list now.</source>
            <translation>Ninguna cuenta de su cola está ahora en esta lista.</translation>
        </message>
        <message>
            <source>No accounts yet</source>
            <translation>Aún no hay cuentas</translation>
        </message>
        <message>
            <source>Bring in a file of receivables, and the queue fills itself.</source>
            <translation>Importe un archivo de cuentas por cobrar y la cola se llena sola.</translation>
        </message>
        <message>
            <source>Accounts appear here when they are assigned to you.</source>
            <translation>Las cuentas aparecen aquí cuando se le asignan.</translation>
        </message>
        <message>
            <source>Import a file</source>
            <translation>Importar un archivo</translation>
        </message>
        <message>
            <source>Nothing to work now</source>
            <translation>Nada que trabajar ahora</translation>
        </message>
        <message>
            <source>Accounts come back here when a promise or a call-back falls due.</source>
            <translation>Las cuentas vuelven aquí cuando vence una promesa o una rellamada.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln worked</source>
            <extracomment>parts of the day's work, at its end</extracomment>
            <translation>
                <numerusform>%Ln trabajada</numerusform>
                <numerusform>%Ln trabajadas</numerusform>
            </translation>
        </message>
        <message>
            <source>1 promise</source>
            <translation>1 promesa</translation>
        </message>
        <message numerus="yes">
            <source>%Ln promises</source>
            <translation>
                <numerusform>%Ln promesa</numerusform>
                <numerusform>%Ln promesas</numerusform>
            </translation>
        </message>
        <message>
            <source>Queue done</source>
            <translation>Cola terminada</translation>
        </message>
        <message>
            <source>1 account · by priority</source>
            <translation>1 cuenta · por prioridad</translation>
        </message>
        <message numerus="yes">
            <source>%Ln accounts · by priority</source>
            <translation>
                <numerusform>%Ln cuenta · por prioridad</numerusform>
                <numerusform>%Ln cuentas · por prioridad</numerusform>
            </translation>
        </message>
        <message>
            <source>This account may be called now.</source>
            <translation>Ya se puede llamar a esta cuenta.</translation>
        </message>
        <message>
            <source>There is no time at which it may be called. Open the account and press G G to see why.</source>
            <translation>No hay ninguna hora en que se pueda llamar. Abra la cuenta y pulse G G para ver por qué.</translation>
        </message>
        <message>
            <source>Call-back set: %1 %2</source>
            <extracomment>%1: a debtor, %2: "may be called from Fri 27 Nov 08:00, their time"</extracomment>
            <translation>Rellamada fijada: %1 %2</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Retirado</translation>
        </message>
        <message numerus="yes">
            <source>%Ln marked – move…</source>
            <extracomment>rows that are marked; the button opens what can be done with them</extracomment>
            <translation>
                <numerusform>%Ln marcada – mover…</numerusform>
                <numerusform>%Ln marcadas – mover…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln promise(s) of yours came in today: %1.</source>
            <extracomment>good news at the end of the day: promises taken on earlier days were paid; %1: how much</extracomment>
            <translation>
                <numerusform>Hoy se ha pagado %Ln de sus promesas: %1.</numerusform>
                <numerusform>Hoy se han pagado %Ln de sus promesas: %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>No calls for now</source>
            <translation>Sin llamadas por ahora</translation>
        </message>
        <message>
            <source>Accounts come back into this list by themselves when the bank data is new again. F C shows all of them meanwhile.</source>
            <translation>Las cuentas vuelven solas a esta lista cuando los datos bancarios son nuevos otra vez. Mientras tanto, F C las muestra todas.</translation>
        </message>
        <message>
            <source>Nobody may be called until newer bank data is in: no time can be set.</source>
            <translation>No se puede llamar a nadie hasta que lleguen datos bancarios más nuevos: no se puede fijar una hora.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::QueueView</name>
        <message>
            <source>Queue</source>
            <translation>Cola</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::RankSheet</name>
        <message>
            <source>Why here: %1. Priority %2.</source>
            <extracomment>why a row has its place: the parts of a sum, then the sum</extracomment>
            <translation>Por qué aquí: %1. Prioridad %2.</translation>
        </message>
        <message>
            <source>Why here: %1</source>
            <translation>Por qué aquí: %1</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Prioridad</translation>
        </message>
        <message>
            <source>W says that the reason is wrong.</source>
            <translation>W dice que el motivo es equivocado.</translation>
        </message>
        <message>
            <source>wrong reason</source>
            <translation>motivo equivocado</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::SearchField</name>
        <message>
            <source>Search name, account, phone…</source>
            <translation>Buscar nombre, cuenta, teléfono…</translation>
        </message>
        <message>
            <source>Search accounts</source>
            <translation>Buscar cuentas</translation>
        </message>
    </context>
    <context>
        <name>dunlin::report</name>
        <message>
            <source>all accounts</source>
            <translation>todas las cuentas</translation>
        </message>
        <message>
            <source>value date of the payment</source>
            <translation>fecha valor del pago</translation>
        </message>
        <message>
            <source>usual in the field</source>
            <translation>usual en el sector</translation>
        </message>
        <message>
            <source>promises and parts of plans that were not cancelled</source>
            <translation>promesas y cuotas de planes no canceladas</translation>
        </message>
        <message>
            <source>day the promise was taken</source>
            <translation>día en que se obtuvo la promesa</translation>
        </message>
        <message>
            <source>contacts that were not taken back</source>
            <translation>contactos que no se revirtieron</translation>
        </message>
        <message>
            <source>day of the contact in the office's time zone</source>
            <translation>día del contacto en la zona horaria de la oficina</translation>
        </message>
        <message>
            <source>day on which the promise was judged: kept, or due date and grace over</source>
            <translation>día en que se juzgó la promesa: cumplida, o fecha y gracia pasadas</translation>
        </message>
        <message>
            <source>items of all accounts</source>
            <translation>partidas de todas las cuentas</translation>
        </message>
        <message>
            <source>end of the period; day of issue</source>
            <translation>final del período; día de emisión</translation>
        </message>
        <message>
            <source>the end of the day before the period, and the end of the period</source>
            <translation>el final del día anterior al período, y el final del período</translation>
        </message>
        <message>
            <source>accounts listed in the period</source>
            <translation>cuentas dadas de alta en el período</translation>
        </message>
        <message>
            <source>accounts that ended in the period</source>
            <translation>cuentas terminadas en el período</translation>
        </message>
        <message>
            <source>day on which nothing was owed any more</source>
            <translation>día en que ya no se debía nada</translation>
        </message>
        <message>
            <source>calls begun in the workstation</source>
            <translation>llamadas iniciadas en el puesto</translation>
        </message>
        <message>
            <source>contacts recorded by people</source>
            <translation>contactos registrados por personas</translation>
        </message>
        <message>
            <source>accounts of one currency; others are left out and named</source>
            <translation>cuentas de una moneda; las demás se omiten y se nombran</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>Cobrado</translation>
        </message>
        <message>
            <source>payments by value date, less reversals</source>
            <translation>pagos por fecha valor, menos reversiones</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>Prometido</translation>
        </message>
        <message>
            <source>amount of promises, by the day they were taken</source>
            <translation>importe de las promesas, por el día en que se obtuvieron</translation>
        </message>
        <message>
            <source>Promises taken</source>
            <translation>Promesas obtenidas</translation>
        </message>
        <message>
            <source>promises, by the day they were taken</source>
            <translation>promesas, por el día en que se obtuvieron</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Resultados</translation>
        </message>
        <message>
            <source>contacts with a result that counts as work</source>
            <translation>contactos con un resultado que cuenta como trabajo</translation>
        </message>
        <message>
            <source>Latitude: results flagged worked</source>
            <translation>Latitude: resultados marcados como gestionados</translation>
        </message>
        <message>
            <source>Contact rate</source>
            <translation>Tasa de contacto</translation>
        </message>
        <message>
            <source>(outbound calls answered by a person) / (outbound calls) (voicemail is no contact)</source>
            <translation>(llamadas salientes contestadas por una persona) / (llamadas salientes) (el buzón no es contacto)</translation>
        </message>
        <message>
            <source>Convoso: contacts, not connections</source>
            <translation>Convoso: contactos, no conexiones</translation>
        </message>
        <message>
            <source>Right party per attempt</source>
            <translation>Titular por intento</translation>
        </message>
        <message>
            <source>(outbound contacts that reached the right party) / (outbound attempts)</source>
            <translation>(contactos salientes que llegaron al titular) / (intentos salientes)</translation>
        </message>
        <message>
            <source>Right party per connect</source>
            <translation>Titular por llamada contestada</translation>
        </message>
        <message>
            <source>(outbound contacts that reached the right party) / (outbound calls answered by a person)</source>
            <translation>(contactos salientes que llegaron al titular) / (llamadas salientes contestadas por una persona)</translation>
        </message>
        <message>
            <source>the other definition of the right-party rate</source>
            <translation>la otra definición de la tasa de titulares</translation>
        </message>
        <message>
            <source>Promises per right party</source>
            <translation>Promesas por titular localizado</translation>
        </message>
        <message>
            <source>(promises taken) / (outbound contacts that reached the right party) (per conversation)</source>
            <translation>(promesas obtenidas) / (contactos salientes que llegaron al titular) (por conversación)</translation>
        </message>
        <message>
            <source>day of the promise, day of the contact</source>
            <translation>día de la promesa, día del contacto</translation>
        </message>
        <message>
            <source>Promises kept, by count</source>
            <translation>Promesas cumplidas, por número</translation>
        </message>
        <message>
            <source>(promises kept in full) / (promises that matured: kept, or due date and grace passed)</source>
            <translation>(promesas cumplidas por completo) / (promesas vencidas: cumplidas, o fecha y gracia pasadas)</translation>
        </message>
        <message>
            <source>Oracle Banking Collections, over matured promises</source>
            <translation>Oracle Banking Collections, sobre promesas vencidas</translation>
        </message>
        <message>
            <source>Promises kept, by amount</source>
            <translation>Promesas cumplidas, por importe</translation>
        </message>
        <message>
            <source>(paid in the promises' windows, at most what was promised) / (amount of promises that matured)</source>
            <translation>(pagado en el plazo de las promesas, a lo sumo lo prometido) / (importe de las promesas vencidas)</translation>
        </message>
        <message>
            <source>partial credit by SAP's promise states</source>
            <translation>crédito parcial por los estados de promesa de SAP</translation>
        </message>
        <message>
            <source>Days sales outstanding</source>
            <translation>Días de ventas pendientes (DSO)</translation>
        </message>
        <message>
            <source>(open on items at the end of the period) / (billed on items issued in the period) * days of the period</source>
            <translation>(pendiente en partidas al final del período) / (facturado en partidas emitidas en el período) * días del período</translation>
        </message>
        <message>
            <source>Best possible DSO</source>
            <translation>Mejor DSO posible</translation>
        </message>
        <message>
            <source>(open on items not past due at the end of the period) / (billed on items issued in the period) * days of the period</source>
            <translation>(pendiente en partidas no vencidas al final del período) / (facturado en partidas emitidas en el período) * días del período</translation>
        </message>
        <message>
            <source>Average days delinquent</source>
            <translation>Días de mora promedio</translation>
        </message>
        <message>
            <source>(open on items past due at the end of the period) / (billed on items issued in the period) * days of the period (average days delinquent: DSO - best possible DSO)</source>
            <translation>(pendiente en partidas vencidas al final del período) / (facturado en partidas emitidas en el período) * días del período (días de mora promedio: DSO - mejor DSO posible)</translation>
        </message>
        <message>
            <source>Collection effectiveness index</source>
            <translation>Índice de eficacia de cobro (CEI)</translation>
        </message>
        <message>
            <source>(open at the start + billed in the period / months - open at the end) / (open at the start + billed in the period / months - open and not past due at the end) * 100; no value when the denominator is not positive</source>
            <translation>(pendiente al inicio + facturado en el período / meses - pendiente al final) / (pendiente al inicio + facturado en el período / meses - pendiente y no vencido al final) * 100; sin valor si el denominador no es positivo</translation>
        </message>
        <message>
            <source>Roll 1-30 to 31-60, net flow</source>
            <translation>Paso de 1-30 a 31-60, flujo neto</translation>
        </message>
        <message>
            <source>(open at the end on items 31-60 days past due) / (open at the start on items 1-30 days past due) (dollar flow; other accounts may be in it; use a period of one month)</source>
            <translation>(pendiente al final en partidas con 31-60 días de mora) / (pendiente al inicio en partidas con 1-30 días de mora) (flujo de dinero; puede haber otras cuentas; use un período de un mes)</translation>
        </message>
        <message>
            <source>OCC, Comptroller's Handbook: dollar flow</source>
            <translation>OCC, Comptroller's Handbook: flujo de dinero</translation>
        </message>
        <message>
            <source>Roll 1-30 to 31-60, migration</source>
            <translation>Paso de 1-30 a 31-60, migración</translation>
        </message>
        <message>
            <source>(owed at the start by the accounts 1-30 days past due then and 31-60 at the end) / (owed at the start by all accounts 1-30 days past due) (same accounts; use a period of one month)</source>
            <translation>(debido al inicio por las cuentas con 1-30 días de mora entonces y 31-60 al final) / (debido al inicio por todas las cuentas con 1-30 días de mora) (mismas cuentas; use un período de un mes)</translation>
        </message>
        <message>
            <source>true migration of the same accounts</source>
            <translation>migración real de las mismas cuentas</translation>
        </message>
        <message>
            <source>Cured, by count</source>
            <translation>Regularizadas, por número</translation>
        </message>
        <message>
            <source>(accounts past due at the start with nothing past due at the end (current or paid)) / (accounts past due at the start)</source>
            <translation>(cuentas vencidas al inicio sin nada vencido al final (al corriente o pagadas)) / (cuentas vencidas al inicio)</translation>
        </message>
        <message>
            <source>Cured, by balance</source>
            <translation>Regularizadas, por saldo</translation>
        </message>
        <message>
            <source>(owed at the start by the accounts that are cured) / (owed at the start by the accounts past due then)</source>
            <translation>(debido al inicio por las cuentas regularizadas) / (debido al inicio por las cuentas vencidas entonces)</translation>
        </message>
        <message>
            <source>Liquidation</source>
            <translation>Tasa de cobro</translation>
        </message>
        <message>
            <source>(paid up to the end of the period on accounts listed in the period) / (billed on their items issued up to the listing)</source>
            <translation>(pagado hasta el final del período en cuentas dadas de alta en él) / (facturado en sus partidas emitidas hasta el alta)</translation>
        </message>
        <message>
            <source>day of listing; value date up to the end</source>
            <translation>día del alta; fecha valor hasta el final</translation>
        </message>
        <message>
            <source>per batch, as neuanalytics</source>
            <translation>por lote, como neuanalytics</translation>
        </message>
        <message>
            <source>Recovery</source>
            <translation>Recuperación</translation>
        </message>
        <message>
            <source>(paid in the period, by value date) / (open at the start + billed on items issued in the period) (gross of cost)</source>
            <translation>(pagado en el período, por fecha valor) / (pendiente al inicio + facturado en partidas emitidas en el período) (sin descontar costes)</translation>
        </message>
        <message>
            <source>VCC Live, gross of cost</source>
            <translation>VCC Live, sin descontar costes</translation>
        </message>
        <message>
            <source>Penetration</source>
            <translation>Penetración</translation>
        </message>
        <message>
            <source>(workable accounts attempted in the period) / (workable accounts: something open at the start or the end, and not held, placed or closed)</source>
            <translation>(cuentas gestionables intentadas en el período) / (cuentas gestionables: algo pendiente al inicio o al final, y no retenidas, asignadas ni cerradas)</translation>
        </message>
        <message>
            <source>workable accounts</source>
            <translation>cuentas gestionables</translation>
        </message>
        <message>
            <source>Contact intensity</source>
            <translation>Intensidad de contacto</translation>
        </message>
        <message>
            <source>(outbound attempts in the period) / (accounts attempted in the period)</source>
            <translation>(intentos salientes en el período) / (cuentas intentadas en el período)</translation>
        </message>
        <message>
            <source>Accounts worked</source>
            <translation>Cuentas gestionadas</translation>
        </message>
        <message>
            <source>distinct accounts with a result that counts as work</source>
            <translation>cuentas distintas con un resultado que cuenta como trabajo</translation>
        </message>
        <message>
            <source>Accounts promising per right party</source>
            <translation>Cuentas con promesa por titular localizado</translation>
        </message>
        <message>
            <source>(accounts with a promise taken in the period) / (accounts whose right party was reached in the period) (per account)</source>
            <translation>(cuentas con una promesa obtenida en el período) / (cuentas cuyo titular se localizó en el período) (por cuenta)</translation>
        </message>
        <message>
            <source>Oracle Banking Collections, per account</source>
            <translation>Oracle Banking Collections, por cuenta</translation>
        </message>
        <message>
            <source>Promised of balance reached</source>
            <translation>Prometido del saldo localizado</translation>
        </message>
        <message>
            <source>(amount promised in the period) / (owed at the end, and paid in the period, by accounts whose right party was reached)</source>
            <translation>(importe prometido en el período) / (debido al final, y pagado en el período, por cuentas cuyo titular se localizó)</translation>
        </message>
        <message>
            <source>Settled in full</source>
            <translation>Saldadas con quita</translation>
        </message>
        <message>
            <source>(accounts that ended in the period by a settlement that was kept) / (accounts that ended in the period: settled, paid or closed otherwise)</source>
            <translation>(cuentas terminadas en el período por una quita cumplida) / (cuentas terminadas en el período: con quita, pagadas o cerradas de otro modo)</translation>
        </message>
        <message>
            <source>Paid in full</source>
            <translation>Pagadas por completo</translation>
        </message>
        <message>
            <source>(accounts that ended in the period with all paid) / (accounts that ended in the period: settled, paid or closed otherwise)</source>
            <translation>(cuentas terminadas en el período con todo pagado) / (cuentas terminadas en el período: con quita, pagadas o cerradas de otro modo)</translation>
        </message>
        <message>
            <source>Mean settlement</source>
            <translation>Quita media</translation>
        </message>
        <message>
            <source>(paid by settlements that were kept in the period) / (owed when those settlements were agreed)</source>
            <translation>(pagado por quitas cumplidas en el período) / (debido cuando se acordaron esas quitas)</translation>
        </message>
        <message>
            <source>settlements kept in the period</source>
            <translation>quitas cumplidas en el período</translation>
        </message>
        <message>
            <source>day the settlement was kept</source>
            <translation>día en que se cumplió la quita</translation>
        </message>
        <message>
            <source>Age at listing</source>
            <translation>Antigüedad al alta</translation>
        </message>
        <message>
            <source>(days from the oldest due day to the listing, summed) / (accounts listed in the period with a due day)</source>
            <translation>(días del vencimiento más antiguo al alta, sumados) / (cuentas dadas de alta en el período con vencimiento)</translation>
        </message>
        <message>
            <source>day of listing</source>
            <translation>día del alta</translation>
        </message>
        <message>
            <source>Handling time (AHT)</source>
            <translation>Tiempo de gestión (AHT)</translation>
        </message>
        <message>
            <source>(seconds from the beginning of a call to its saved result) / (calls that were begun and saved here) (talk, hold and wrap-up; at most two hours)</source>
            <translation>(segundos desde el inicio de una llamada hasta su resultado guardado) / (llamadas iniciadas y guardadas aquí) (conversación, espera y cierre; dos horas a lo sumo)</translation>
        </message>
        <message>
            <source>Wrap-up</source>
            <translation>Cierre de gestión</translation>
        </message>
        <message>
            <source>(seconds from the end of a call to its saved result) / (calls that were begun and saved here, with a duration)</source>
            <translation>(segundos desde el fin de una llamada hasta su resultado guardado) / (llamadas iniciadas y guardadas aquí, con duración)</translation>
        </message>
        <message>
            <source>Prodigal: mean 45 s</source>
            <translation>Prodigal: media 45 s</translation>
        </message>
        <message>
            <source>Hours at work</source>
            <translation>Horas de trabajo</translation>
        </message>
        <message>
            <source>clock hours in which a person recorded a contact, of all people (hours paid are not known here)</source>
            <translation>horas de reloj en las que una persona registró un contacto, de todas (las horas pagadas no se conocen aquí)</translation>
        </message>
        <message>
            <source>Right party per hour</source>
            <translation>Titulares por hora</translation>
        </message>
        <message>
            <source>(contacts that reached the right party) / (hours at work)</source>
            <translation>(contactos que llegaron al titular) / (horas de trabajo)</translation>
        </message>
        <message>
            <source>Contact Centre Helper, by hours at work</source>
            <translation>Contact Centre Helper, por horas de trabajo</translation>
        </message>
        <message>
            <source>Results per hour</source>
            <translation>Resultados por hora</translation>
        </message>
        <message>
            <source>(contacts with a result that counts as work) / (hours at work)</source>
            <translation>(contactos con un resultado que cuenta como trabajo) / (horas de trabajo)</translation>
        </message>
        <message>
            <source>Promises per hour</source>
            <translation>Promesas por hora</translation>
        </message>
        <message>
            <source>(promises taken by people) / (hours at work)</source>
            <translation>(promesas obtenidas por personas) / (horas de trabajo)</translation>
        </message>
        <message>
            <source>Collected per hour</source>
            <translation>Cobrado por hora</translation>
        </message>
        <message>
            <source>(payments credited to people (last worked contact on or before the value date)) / (hours at work)</source>
            <translation>(pagos atribuidos a personas (último contacto gestionado hasta la fecha valor)) / (horas de trabajo)</translation>
        </message>
        <message>
            <source>by the credit rule of the collectors' report</source>
            <translation>por la regla de atribución del informe de gestores</translation>
        </message>
        <message>
            <source>Revenue per collector</source>
            <translation>Ingreso por gestor</translation>
        </message>
        <message>
            <source>(commission earned in the period by the creditors' terms) / (people who recorded a contact)</source>
            <translation>(comisión ganada en el período según las condiciones de los acreedores) / (personas que registraron un contacto)</translation>
        </message>
        <message>
            <source>day the money was applied</source>
            <translation>día en que se aplicó el dinero</translation>
        </message>
        <message>
            <source>revenue per head, as receivableaccounts</source>
            <translation>ingreso por persona, como receivableaccounts</translation>
        </message>
        <message>
            <source>Cost of collecting</source>
            <translation>Coste de cobrar</translation>
        </message>
        <message>
            <source>(costs charged in the period) / (collected)</source>
            <translation>(costas cargadas en el período) / (cobrado)</translation>
        </message>
        <message>
            <source>value date of the cost</source>
            <translation>fecha valor de la costa</translation>
        </message>
        <message>
            <source>delightcorp; costs as they are booked here</source>
            <translation>delightcorp; costas como se registran aquí</translation>
        </message>
        <message>
            <source>First-call resolution</source>
            <translation>Resuelto en la primera llamada</translation>
        </message>
        <message>
            <source>(accounts spoken to once in the period that promised or owe nothing at the end) / (accounts whose right party was reached in the period)</source>
            <translation>(cuentas con una sola conversación en el período que prometieron o no deben nada al final) / (cuentas cuyo titular se localizó en el período)</translation>
        </message>
        <message>
            <source>Oracle Banking Collections: counts accounts</source>
            <translation>Oracle Banking Collections: cuenta cuentas</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>Disputado</translation>
        </message>
        <message>
            <source>(disputed at the end of the period) / (open at the end of the period)</source>
            <translation>(disputado al final del período) / (pendiente al final del período)</translation>
        </message>
        <message>
            <source>end of the period</source>
            <translation>final del período</translation>
        </message>
        <message>
            <source>Days to resolve a dispute</source>
            <translation>Días para resolver una disputa</translation>
        </message>
        <message>
            <source>median days from opening to resolution of disputes resolved in the period</source>
            <translation>mediana de días desde la apertura hasta la resolución de las disputas resueltas en el período</translation>
        </message>
        <message>
            <source>disputes resolved in the period</source>
            <translation>disputas resueltas en el período</translation>
        </message>
        <message>
            <source>day of resolution</source>
            <translation>día de la resolución</translation>
        </message>
        <message>
            <source>Refused contacts</source>
            <translation>Contactos rechazados</translation>
        </message>
        <message>
            <source>contacts that the gate refused before they were made</source>
            <translation>contactos que el control rechazó antes de hacerse</translation>
        </message>
        <message>
            <source>Breaches per 10,000</source>
            <translation>Infracciones por 10.000</translation>
        </message>
        <message>
            <source>(contacts that should not have been made * 10,000) / (outbound contacts); the target is none</source>
            <translation>(contactos que no debieron hacerse * 10.000) / (contactos salientes); la meta es ninguno</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Cuentas</translation>
        </message>
        <message>
            <source>Age at placement from</source>
            <translation>Antigüedad al asignar desde</translation>
        </message>
        <message>
            <source>Age at placement to</source>
            <translation>Antigüedad al asignar hasta</translation>
        </message>
        <message>
            <source>Aged in</source>
            <translation>Entra por antigüedad</translation>
        </message>
        <message>
            <source>Aged out</source>
            <translation>Sale por antigüedad</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Agencia</translation>
        </message>
        <message>
            <source>Ages compared</source>
            <translation>Antigüedades comparadas</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Contestadas</translation>
        </message>
        <message>
            <source>Answered by a person</source>
            <translation>Contestadas por una persona</translation>
        </message>
        <message>
            <source>Answered per call</source>
            <translation>Contestadas por llamada</translation>
        </message>
        <message>
            <source>At the start</source>
            <translation>Al inicio</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>Intentos</translation>
        </message>
        <message>
            <source>Breaches</source>
            <translation>Infracciones</translation>
        </message>
        <message>
            <source>Breaches of 10,000</source>
            <translation>Infracciones por 10.000</translation>
        </message>
        <message>
            <source>Broken, nothing paid</source>
            <translation>Incumplidas, nada pagado</translation>
        </message>
        <message>
            <source>Bucket</source>
            <translation>Tramo</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Llamadas</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>Llegó</translation>
        </message>
        <message>
            <source>Came back</source>
            <translation>Devueltos</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Canal</translation>
        </message>
        <message>
            <source>Charged</source>
            <translation>Cargado</translation>
        </message>
        <message>
            <source>Charged after</source>
            <translation>Cargado después</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Comprobación</translation>
        </message>
        <message>
            <source>Closing</source>
            <translation>Cierre</translation>
        </message>
        <message>
            <source>Collected costs</source>
            <translation>Costas cobradas</translation>
        </message>
        <message>
            <source>Collected fees</source>
            <translation>Comisiones cobradas</translation>
        </message>
        <message>
            <source>Collected interest</source>
            <translation>Intereses cobrados</translation>
        </message>
        <message>
            <source>Collected principal</source>
            <translation>Principal cobrado</translation>
        </message>
        <message>
            <source>Collector</source>
            <translation>Gestor</translation>
        </message>
        <message>
            <source>Commission</source>
            <translation>Comisión</translation>
        </message>
        <message>
            <source>Commission earned</source>
            <translation>Comisión ganada</translation>
        </message>
        <message>
            <source>Commission kept</source>
            <translation>Comisión retenida</translation>
        </message>
        <message>
            <source>Commission not stated</source>
            <translation>Comisión sin liquidar</translation>
        </message>
        <message>
            <source>Commission on costs</source>
            <translation>Comisión sobre costas</translation>
        </message>
        <message>
            <source>Commission on fees</source>
            <translation>Comisión sobre comisiones</translation>
        </message>
        <message>
            <source>Commission on interest</source>
            <translation>Comisión sobre intereses</translation>
        </message>
        <message>
            <source>Commission on principal</source>
            <translation>Comisión sobre principal</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contactos</translation>
        </message>
        <message>
            <source>Credited</source>
            <translation>Abonado</translation>
        </message>
        <message>
            <source>Creditor</source>
            <translation>Acreedor</translation>
        </message>
        <message>
            <source>Cured</source>
            <translation>Regularizadas</translation>
        </message>
        <message>
            <source>Days past due</source>
            <translation>Días de mora</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>Definición</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Entregados</translation>
        </message>
        <message>
            <source>Delivered of sent</source>
            <translation>Entregados de enviados</translation>
        </message>
        <message>
            <source>Denominator</source>
            <translation>Denominador</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Diferencia</translation>
        </message>
        <message>
            <source>Due in days</source>
            <translation>Vence en días</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Esperado</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Indicador</translation>
        </message>
        <message>
            <source>Forecast</source>
            <translation>Previsión</translation>
        </message>
        <message>
            <source>Held in trust</source>
            <translation>En custodia</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Alto</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Identificador</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Partidas</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Cumplidas</translation>
        </message>
        <message>
            <source>Kept, by amount</source>
            <translation>Cumplidas, por importe</translation>
        </message>
        <message>
            <source>Kept, by count</source>
            <translation>Cumplidas, por número</translation>
        </message>
        <message>
            <source>Liquidation, same debt</source>
            <translation>Tasa de cobro, misma deuda</translation>
        </message>
        <message>
            <source>Listed</source>
            <translation>De alta</translation>
        </message>
        <message>
            <source>Listed in</source>
            <translation>De alta en</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Bajo</translation>
        </message>
        <message>
            <source>Matured</source>
            <translation>Vencidas</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Medida</translation>
        </message>
        <message>
            <source>Migration</source>
            <translation>Migración</translation>
        </message>
        <message>
            <source>Net flow</source>
            <translation>Flujo neto</translation>
        </message>
        <message>
            <source>Not applied</source>
            <translation>Sin aplicar</translation>
        </message>
        <message>
            <source>Not on a statement yet</source>
            <translation>Aún en ninguna liquidación</translation>
        </message>
        <message>
            <source>Numerator</source>
            <translation>Numerador</translation>
        </message>
        <message>
            <source>Of open accounts</source>
            <translation>De cuentas abiertas</translation>
        </message>
        <message>
            <source>Of the target</source>
            <translation>De la meta</translation>
        </message>
        <message>
            <source>On posted statements</source>
            <translation>En liquidaciones emitidas</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Pendiente</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Apertura</translation>
        </message>
        <message>
            <source>Overrides</source>
            <translation>Excepciones</translation>
        </message>
        <message>
            <source>Owed at the end</source>
            <translation>Debido al final</translation>
        </message>
        <message>
            <source>Owed at the start</source>
            <translation>Debido al inicio</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Pagado</translation>
        </message>
        <message>
            <source>Paid amount</source>
            <translation>Importe pagado</translation>
        </message>
        <message>
            <source>Paid of it</source>
            <translation>Pagado de ello</translation>
        </message>
        <message>
            <source>Paid of listed</source>
            <translation>Pagado de lo dado de alta</translation>
        </message>
        <message>
            <source>Paid of net</source>
            <translation>Pagado del neto</translation>
        </message>
        <message>
            <source>Paid of promises</source>
            <translation>Pagado de promesas</translation>
        </message>
        <message>
            <source>Paid of sent</source>
            <translation>Pagaron de enviados</translation>
        </message>
        <message>
            <source>Paid per account</source>
            <translation>Pagado por cuenta</translation>
        </message>
        <message>
            <source>Partially kept</source>
            <translation>Cumplidas en parte</translation>
        </message>
        <message>
            <source>Paying</source>
            <translation>Pagan</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Pagos</translation>
        </message>
        <message>
            <source>Placed</source>
            <translation>Asignado</translation>
        </message>
        <message>
            <source>Placements</source>
            <translation>Asignaciones</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>Promesas</translation>
        </message>
        <message>
            <source>Recalled</source>
            <translation>Retiradas</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Recibido</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Rechazados</translation>
        </message>
        <message>
            <source>Refused for want of a share</source>
            <translation>Rechazados por falta de cuota</translation>
        </message>
        <message>
            <source>Remitted</source>
            <translation>Remitido</translation>
        </message>
        <message>
            <source>Replied</source>
            <translation>Respondieron</translation>
        </message>
        <message>
            <source>Replied of sent</source>
            <translation>Respondieron de enviados</translation>
        </message>
        <message>
            <source>Restated</source>
            <translation>Rectificado</translation>
        </message>
        <message>
            <source>Right party</source>
            <translation>Titular</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regla</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Enviados</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Parte</translation>
        </message>
        <message>
            <source>Still to come</source>
            <translation>Aún por llegar</translation>
        </message>
        <message>
            <source>Taken by</source>
            <translation>Obtenidas por</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Meta</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Plantilla</translation>
        </message>
        <message>
            <source>They owe</source>
            <translation>Deben</translation>
        </message>
        <message>
            <source>To invoice, gross</source>
            <translation>Por facturar, bruto</translation>
        </message>
        <message>
            <source>To remit, gross</source>
            <translation>Por remitir, bruto</translation>
        </message>
        <message>
            <source>To remit, net</source>
            <translation>Por remitir, neto</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unidad</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>Avisos</translation>
        </message>
        <message>
            <source>Week from</source>
            <translation>Semana desde</translation>
        </message>
        <message>
            <source>Weekday and hour</source>
            <translation>Día y hora</translation>
        </message>
        <message>
            <source>Weekday, Monday is 1</source>
            <translation>Día, el lunes es 1</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>With a decision</source>
            <translation>Con decisión</translation>
        </message>
        <message>
            <source>Month %1</source>
            <translation>Mes %1</translation>
        </message>
        <message>
            <source>Up to month %1</source>
            <translation>Hasta el mes %1</translation>
        </message>
        <message>
            <source>%1, share of accounts</source>
            <translation>%1, parte de las cuentas</translation>
        </message>
        <message>
            <source>%1, share of balance</source>
            <translation>%1, parte del saldo</translation>
        </message>
        <message>
            <source>current</source>
            <translation>al corriente</translation>
        </message>
        <message>
            <source>new</source>
            <translation>nueva</translation>
        </message>
        <message>
            <source>paid</source>
            <translation>pagada</translation>
        </message>
        <message>
            <source>placed</source>
            <translation>en agencia</translation>
        </message>
        <message>
            <source>written off</source>
            <translation>castigada</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>cerrada</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>vencidas</translation>
        </message>
        <message>
            <source>amount</source>
            <translation>importe</translation>
        </message>
        <message>
            <source>percent</source>
            <translation>por ciento</translation>
        </message>
        <message>
            <source>count</source>
            <translation>número</translation>
        </message>
        <message>
            <source>days</source>
            <translation>días</translation>
        </message>
        <message>
            <source>seconds</source>
            <translation>segundos</translation>
        </message>
        <message>
            <source>mape</source>
            <translation>Error medio (MAPE)</translation>
        </message>
        <message>
            <source>coverage</source>
            <translation>Semanas dentro del intervalo</translation>
        </message>
        <message>
            <source>No number, address or e-mail that may be used</source>
            <translation>Ningún número, dirección o correo que se pueda usar</translation>
        </message>
        <message>
            <source>No telephone number that may be used</source>
            <translation>Ningún teléfono que se pueda usar</translation>
        </message>
        <message>
            <source>A number or address found to be wrong</source>
            <translation>Un número o dirección que resultó erróneo</translation>
        </message>
        <message>
            <source>Nothing reached the debtor for 180 days or ever</source>
            <translation>Nada llegó al deudor en 180 días o nunca</translation>
        </message>
        <message>
            <source>The debtor's time zone is not known</source>
            <translation>No se conoce la zona horaria del deudor</translation>
        </message>
        <message>
            <source>The debtor has no name</source>
            <translation>El deudor no tiene nombre</translation>
        </message>
        <message>
            <source>An open item has no due date</source>
            <translation>Una partida pendiente no tiene vencimiento</translation>
        </message>
        <message>
            <source>The balance is older than 30 days: nothing came from its source since</source>
            <translation>El saldo tiene más de 30 días: nada llegó de su origen desde entonces</translation>
        </message>
        <message>
            <source>A number or e-mail that another debtor has too</source>
            <translation>Un número o correo que tiene también otro deudor</translation>
        </message>
        <message>
            <source>Another debtor has the same name and postcode</source>
            <translation>Otro deudor tiene el mismo nombre y código postal</translation>
        </message>
        <message>
            <source>Nothing is to happen next: nobody would work it</source>
            <translation>No hay nada previsto: nadie la gestionaría</translation>
        </message>
        <message>
            <source>Key figures of the period, each as its row defines it. No value: there is nothing to divide by.</source>
            <translation>Indicadores del período, cada uno como lo define su fila. Sin valor: no hay por qué dividir.</translation>
        </message>
        <message>
            <source>Placements that were with the agency on some day from the first to the last, by days past due when they were placed. placed: what was owed on the day of placement. collected: payments with a value date in these days while the account was there, less what was taken back. liquidation: collected / placed. commission: by the term commission/AGENCY, else commission, by bucket and the age of the item on the day of the money. equal_strata: the same over the ages at which every agency of the report has placements, each age weighed by what all of them were given of it, so that agencies with easier debt do not look better.</source>
            <translation>Asignaciones que estuvieron en la agencia algún día del primero al último, por días de mora al asignarlas. Asignado: lo debido el día de la asignación. Cobrado: pagos con fecha valor en esos días mientras la cuenta estaba allí, menos lo revertido. Tasa de cobro: Cobrado / Asignado. Comisión: por la condición commission/AGENCIA, si no commission, por parte de la deuda y antigüedad de la partida el día del dinero. Sobre el mismo tipo de deuda: lo mismo en las antigüedades en que toda agencia del informe tiene asignaciones, cada una ponderada por lo que todas recibieron de ella, para que las de deuda más fácil no parezcan mejores.</translation>
        </message>
        <message>
            <source>Open on items at the end of the last day by days past due (an item due on the day is current), of all four buckets of the claim. accounts: those with an item of this age; the total counts each account once. share: of all that is open. Money received beyond the claims (not applied) is not taken off: %1.</source>
            <translation>Pendiente en partidas al final del último día por días de mora (una partida que vence ese día está al corriente), de las cuatro partes de la deuda. Cuentas: las que tienen una partida de esta antigüedad; el total cuenta cada cuenta una vez. Parte: de todo lo pendiente. El dinero recibido de más (sin aplicar) no se descuenta: %1.</translation>
        </message>
        <message>
            <source>Open claims by days past due, from the end of the day before the period to its end. What was charged, paid and credited counts where the item stood at the start (new items: where they stand at the end); the rest of an item moves with its age. Opening + charged - paid - credited + restated + aged in - aged out = closing, to the cent, in every row. Restated: allocation that a later event with an earlier date changed. Credit that is not applied is not in it.</source>
            <translation>Deudas pendientes por días de mora, del final del día anterior al período hasta su final. Lo cargado, pagado y abonado cuenta donde estaba la partida al inicio (partidas nuevas: donde están al final); el resto de una partida se mueve con su antigüedad. Apertura + Cargado - Pagado - Abonado + Rectificado + Entra - Sale = Cierre, al céntimo, en cada fila. Rectificado: aplicación que cambió un evento posterior con fecha anterior. El crédito sin aplicar no está incluido.</translation>
        </message>
        <message>
            <source>Work and money by person. accounts_worked: distinct accounts with a result that counts as work (the total counts each account once). collected is credited to the person of the last worked contact on or before the value date, and to nobody (empty name) without one. Promises count for who took them; matured and kept by the day they were judged. rpc_per_attempt: right-party contacts / outbound attempts. ptp_rate: promises taken / right-party contacts. kept_rate: kept / matured. hours: clock hours in which the person recorded a contact (hours paid are not known here); per hour is by them.</source>
            <translation>Trabajo y dinero por persona. Cuentas gestionadas: cuentas distintas con un resultado que cuenta como trabajo (el total cuenta cada cuenta una vez). Lo cobrado se atribuye a la persona del último contacto gestionado hasta la fecha valor, y a nadie (nombre vacío) si no lo hay. Las promesas cuentan para quien las obtuvo; vencidas y cumplidas por el día en que se juzgaron. Titular por intento: contactos con el titular / intentos salientes. Promesas por titular localizado: promesas obtenidas / contactos con el titular. Cumplidas en por ciento: cumplidas / vencidas. Horas de trabajo: horas de reloj en las que la persona registró un contacto (las horas pagadas no se conocen aquí); por hora se calcula con ellas.</translation>
        </message>
        <message>
            <source>Outbound contacts of the period by the decision they were made with. By rule: contacts, those about which it spoke; warnings and overrides; blocks, contacts that the gate refused for it, of which for_share only for want of a laptop's share of the limit; breaches, contacts that the office, deciding again with all it knows, would not have allowed. The total counts each contact once: decided are those that carry a decision. per_10000: breaches of 10,000 contacts; the target is none. Accounts of every currency are counted.</source>
            <translation>Contactos salientes del período según la decisión con que se hicieron. Por regla: contactos, aquellos de los que habló; avisos y excepciones; rechazados, contactos que el control rechazó por ella, algunos solo por falta de cuota del portátil en el límite; infracciones, contactos que la oficina, decidiendo de nuevo con todo lo que sabe, no habría permitido. El total cuenta cada contacto una vez: con decisión son los que llevan una. Infracciones por 10.000: de 10.000 contactos; la meta es ninguna. Se cuentan cuentas de toda moneda.</translation>
        </message>
        <message>
            <source>Outbound attempts of the period by weekday and hour of the debtor's time (of the office's, when the debtor's zone is not known). contact_rate: calls answered by a person / calls. rpc_per_attempt: attempts that reached the right party / attempts. Hours without attempts have no row.</source>
            <translation>Intentos salientes del período por día y hora del deudor (de la oficina, si no se conoce su zona). Contestadas por llamada: llamadas contestadas por una persona / llamadas. Titular por intento: intentos que llegaron al titular / intentos. Las horas sin intentos no tienen fila.</translation>
        </message>
        <message>
            <source>Accounts with something open at the end of the period that show a gap, each once in a row; an account may be in several rows. amount: what they owe. share: of all open accounts. A contact point may be used when it is neither wrong, nor marked do-not-contact, nor its consent withdrawn.</source>
            <translation>Cuentas con algo pendiente al final del período que muestran una falta, cada una una vez por fila; una cuenta puede estar en varias filas. Deben: lo que deben. Parte: de todas las cuentas abiertas. Un medio de contacto se puede usar si no es erróneo, ni está marcado como no contactar, ni se retiró su consentimiento.</translation>
        </message>
        <message>
            <source>Money expected by week, from what was known at the end of the day before the period. promised: open promises, parts of plans and announced payments by their due day. expected: promised * the share of promised money that was paid of those judged in the 26 weeks before (half of it when none was judged) + what came without a promise in a mean week of the 13 before. low and high: 80 % interval, from the spread of the back-test's errors. actual: payments by value date up to the end of the period. back_test: each of the 13 weeks before the period, forecast as the mean of its 13 predecessors; quality: the mean of its errors beside what came (MAPE), and how many of its weeks lie within their interval. What is supposed (sliders) scales: staff what comes without a promise, strategy the share of promised money that is paid (at most all), promises what is promised.</source>
            <translation>Dinero esperado por semana, según lo conocido al final del día anterior al período. Prometido: promesas abiertas, cuotas de planes y pagos anunciados por su vencimiento. Esperado: Prometido * la parte del dinero prometido que se pagó de lo juzgado en las 26 semanas previas (la mitad si nada se juzgó) + lo que llegó sin promesa en una semana media de las 13 previas. Bajo y Alto: intervalo del 80 %, por la dispersión de los errores de la prueba retrospectiva. Llegó: pagos por fecha valor hasta el final del período. Prueba retrospectiva: cada una de las 13 semanas previas al período, prevista como la media de sus 13 anteriores; qué tan buena fue: la media de sus errores frente a lo que llegó (MAPE), y cuántas de sus semanas están en su intervalo. Lo supuesto (controles) escala: personas lo que llega sin promesa, promesas cumplidas la parte pagada de lo prometido (a lo sumo toda), promesas lo prometido.</translation>
        </message>
        <message>
            <source>Open promises and parts of plans at the end of the period by days until they are due (overdue: due, within their grace). expected: what is open of them * the share of promised money that was paid of those that matured in the period; nothing when none matured. people: promises that matured in the period (kept, or due date and grace passed) by who took them; kept_rate_count: kept in full / matured; kept_rate_amount: paid in the promises' windows, at most what was promised / promised.</source>
            <translation>Promesas abiertas y cuotas de planes al final del período por días hasta su vencimiento (vencidas: vencidas, dentro de su gracia). Esperado: lo pendiente de ellas * la parte del dinero prometido que se pagó de las vencidas en el período; nada si ninguna venció. Por persona: promesas vencidas en el período (cumplidas, o fecha y gracia pasadas) por quien las obtuvo; Cumplidas, por número: cumplidas por completo / vencidas; Cumplidas, por importe: pagado en el plazo de las promesas, a lo sumo lo prometido / prometido.</translation>
        </message>
        <message>
            <source>Accounts and what they owed at the end of the day before the period, by the days past due of the oldest open item, and where the same accounts stand at the end of the period; each row's shares add up to 100 %. net_flow: open at the end on items of the next older bucket / open at the start on items of this one, as in the aging table (dollar flow; other accounts may be in it). migration: owed at the start by the accounts of this bucket that stand in the next older one at the end / owed by the bucket at the start (same accounts). cure: accounts of an overdue bucket with nothing overdue at the end (current or paid) / accounts of the bucket.</source>
            <translation>Cuentas y lo que debían al final del día anterior al período, por los días de mora de la partida pendiente más antigua, y dónde están las mismas cuentas al final del período; las partes de cada fila suman 100 %. Flujo neto: pendiente al final en partidas del tramo siguiente / pendiente al inicio en las de este, como en la antigüedad (flujo de dinero; puede haber otras cuentas). Migración: debido al inicio por las cuentas de este tramo que al final están en el siguiente / debido por el tramo al inicio (mismas cuentas). Regularizadas: cuentas de un tramo vencido sin nada vencido al final (al corriente o pagadas) / cuentas del tramo.</translation>
        </message>
        <message>
            <source>What each creditor's accounts brought in the period, by value date, reversed payments left out. commission: by the creditor's terms, by bucket and age of each applied payment (none agreed: nothing). remit_net: collected - commission, the commission kept back. remit_gross: all that was collected, the commission invoiced (invoice). unapplied: credit on the accounts at the end that is not earned on yet; open: what is still claimed. posted: collected by statements posted about days of the period; not_posted: collected up to the end of the period that no posted statement has, less what was taken back after its statement.</source>
            <translation>Lo que trajeron las cuentas de cada acreedor en el período, por fecha valor, sin los pagos revertidos. Comisión: por las condiciones del acreedor, por parte de la deuda y antigüedad de cada pago aplicado (nada acordado: nada). Por remitir, neto: Cobrado - Comisión, con la comisión retenida. Por remitir, bruto: todo lo cobrado, con la comisión facturada. Sin aplicar: crédito en las cuentas al final, aún no ganado; Pendiente: lo que aún se reclama. En liquidaciones emitidas: cobrado según las emitidas sobre días del período; Aún en ninguna liquidación: cobrado hasta el final del período que ninguna emitida tiene, menos lo revertido después de la suya.</translation>
        </message>
        <message>
            <source>Client money at the end of the period: received, all payments ever on each creditor's accounts; remitted, what posted statements paid to the creditor; kept, the commission that net statements took out; held = received - remitted - kept, which the trust account must show. commission: earned on all of it by the terms; commission_open: of it on no posted statement yet. unapplied: received and not applied to a claim.</source>
            <translation>Dinero de clientes al final del período: Recibido, todos los pagos en cuentas de cada acreedor; Remitido, lo que las liquidaciones emitidas pagaron al acreedor; Comisión retenida, la que descontaron las netas; En custodia = Recibido - Remitido - Retenido, lo que debe mostrar la cuenta de custodia. Comisión ganada: sobre todo ello por las condiciones; Comisión sin liquidar: la que aún no está en ninguna liquidación emitida. Sin aplicar: recibido y no aplicado a una deuda.</translation>
        </message>
        <message>
            <source>Accounts by the month of their listing, with what was paid on them until the end of the period by calendar months after the listing (month 0 is the listing month). listed: billed on items issued up to the day of listing. charged: billed later, interest, fees and costs. credited: credit notes, waivers and write-offs. gross_rate: paid / listed. net_rate: paid / (listed + charged - credited). cum_m: paid up to and with that month / listed. Credit that is not applied counts as paid. age_at_list: mean days from the oldest due day to the listing.</source>
            <translation>Cuentas por el mes de su alta, con lo pagado en ellas hasta el final del período por meses de calendario tras el alta (el mes 0 es el del alta). De alta: facturado en partidas emitidas hasta el día del alta. Cargado después: facturado más tarde, intereses, comisiones y costas. Abonado: notas de crédito, condonaciones y castigos. Pagado de lo dado de alta: Pagado / De alta. Pagado del neto: Pagado / (De alta + Cargado después - Abonado). Hasta el mes: pagado hasta ese mes incluido / De alta. El crédito sin aplicar cuenta como pagado. Antigüedad al alta: media de días del vencimiento más antiguo al alta.</translation>
        </message>
        <message>
            <source>Text parts</source>
            <translation>Partes de SMS</translation>
        </message>
        <message>
            <source>E-mails, text messages and letters sent on days of the period, by template (empty: written by hand) and channel. parts: of text messages, in how many parts those that the program sent went; each is paid for. delivered: arrival was reported; failed: it came back. replied: the debtor began a conversation within 14 days. paid: money with a value date within 14 days came; each payment counts for the latest message before it, so amount adds up to money that came once. Rates are of what was sent. What came after a message did not always come because of it.</source>
            <translation>Correos, SMS y cartas enviados en días del período, por plantilla (vacía: escrito a mano) y canal. Partes: de los SMS, en cuántas partes salieron los que envió el programa; cada una se paga. Entregados: se informó de su llegada; Devueltos: volvieron. Respondieron: el deudor inició una conversación en 14 días. Pagado: llegó dinero con fecha valor en 14 días; cada pago cuenta para el último mensaje anterior, así que el importe suma dinero que llegó una vez. Las tasas son de lo enviado. Lo que llegó tras un mensaje no siempre llegó por él.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::reports</name>
        <message>
            <source>Key figures</source>
            <translation>Indicadores</translation>
        </message>
        <message>
            <source>All of them, with targets and definitions</source>
            <translation>Todos, con metas y definiciones</translation>
        </message>
        <message>
            <source>Agencies</source>
            <translation>Agencias</translation>
        </message>
        <message>
            <source>What they collected, over the same kind of debt</source>
            <translation>Lo que cobraron, sobre la misma clase de deuda</translation>
        </message>
        <message>
            <source>Aging</source>
            <translation>Antigüedad</translation>
        </message>
        <message>
            <source>What is open, by days past due</source>
            <translation>Lo pendiente, por días vencidos</translation>
        </message>
        <message>
            <source>Aging as flow</source>
            <translation>Antigüedad como flujo</translation>
        </message>
        <message>
            <source>How each bucket came from its opening</source>
            <translation>Cómo cada tramo vino de su apertura</translation>
        </message>
        <message>
            <source>Collectors</source>
            <translation>Gestores</translation>
        </message>
        <message>
            <source>Work, promises and money by person</source>
            <translation>Trabajo, promesas y dinero por persona</translation>
        </message>
        <message>
            <source>Compliance</source>
            <translation>Cumplimiento</translation>
        </message>
        <message>
            <source>Contacts by what the rules said</source>
            <translation>Contactos según lo que dijeron las reglas</translation>
        </message>
        <message>
            <source>Best hours</source>
            <translation>Mejores horas</translation>
        </message>
        <message>
            <source>Attempts and answers by weekday and hour</source>
            <translation>Intentos y respuestas por día y hora</translation>
        </message>
        <message>
            <source>Data quality</source>
            <translation>Calidad de los datos</translation>
        </message>
        <message>
            <source>Open accounts with gaps in their data</source>
            <translation>Cuentas abiertas con huecos en sus datos</translation>
        </message>
        <message>
            <source>Cash forecast</source>
            <translation>Previsión de cobros</translation>
        </message>
        <message>
            <source>Money by week, with its interval and back-test</source>
            <translation>Dinero por semana, con su intervalo y su contraste</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>Promesas</translation>
        </message>
        <message>
            <source>What is to come, and what was kept</source>
            <translation>Lo que ha de venir, y lo que se cumplió</translation>
        </message>
        <message>
            <source>Roll rates</source>
            <translation>Tasas de paso</translation>
        </message>
        <message>
            <source>Where the accounts of each bucket went</source>
            <translation>Adónde fueron las cuentas de cada tramo</translation>
        </message>
        <message>
            <source>Creditor statements</source>
            <translation>Liquidaciones a acreedores</translation>
        </message>
        <message>
            <source>What was collected for each creditor</source>
            <translation>Lo cobrado para cada acreedor</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Mensajes</translation>
        </message>
        <message>
            <source>What became of them, by template</source>
            <translation>Qué fue de ellos, por plantilla</translation>
        </message>
        <message>
            <source>Client money</source>
            <translation>Dinero de clientes</translation>
        </message>
        <message>
            <source>What is held for each creditor</source>
            <translation>Lo que se custodia para cada acreedor</translation>
        </message>
        <message>
            <source>Vintage</source>
            <translation>Cosechas</translation>
        </message>
        <message>
            <source>What was paid on each month's accounts since</source>
            <translation>Lo pagado desde entonces en las cuentas de cada mes</translation>
        </message>
        <message>
            <source>%1 d</source>
            <translation>%1 d</translation>
        </message>
        <message>
            <source>%1 to %2, %3</source>
            <translation>%1 a %2, %3</translation>
        </message>
        <message>
            <source>What it counts:</source>
            <translation>Qué cuenta:</translation>
        </message>
        <message>
            <source>By person</source>
            <translation>Por persona</translation>
        </message>
        <message>
            <source>Over the same kind of debt</source>
            <translation>Sobre el mismo tipo de deuda</translation>
        </message>
        <message>
            <source>Back-test</source>
            <translation>Prueba retrospectiva</translation>
        </message>
        <message>
            <source>How good it was</source>
            <translation>Qué tan buena fue</translation>
        </message>
    </context>
    <context>
        <name>dunlin::reports::PlanDialog</name>
        <message>
            <source>Scheduled reports and targets</source>
            <translation>Informes programados y objetivos</translation>
        </message>
        <message>
            <source>A report is made by the office at night and sent by its mail server: daily about the day before, on Mondays about the week, on the first about the month.</source>
            <translation>La oficina hace el informe por la noche y lo envía con su servidor de correo: cada día sobre el anterior, los lunes sobre la semana, el día primero sobre el mes.</translation>
        </message>
        <message>
            <source>Scheduled reports</source>
            <translation>Informes programados</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <source>for example monthly-money</source>
            <translation>por ejemplo dinero-del-mes</translation>
        </message>
        <message>
            <source>&amp;Report</source>
            <translation>&amp;Informe</translation>
        </message>
        <message>
            <source>&amp;Every</source>
            <translation>&amp;Cada</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>Lunes</translation>
        </message>
        <message>
            <source>First of the month</source>
            <translation>Primero de mes</translation>
        </message>
        <message>
            <source>&amp;As</source>
            <translation>Co&amp;mo</translation>
        </message>
        <message>
            <source>Workbook (XLSX)</source>
            <translation>Libro (XLSX)</translation>
        </message>
        <message>
            <source>Table (CSV)</source>
            <translation>Tabla (CSV)</translation>
        </message>
        <message>
            <source>Page (PDF)</source>
            <translation>Página (PDF)</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>&amp;Para</translation>
        </message>
        <message>
            <source>e-mail addresses</source>
            <translation>direcciones de correo</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>Objetivos</translation>
        </message>
        <message>
            <source>Key figure</source>
            <translation>Indicador</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Objetivo</translation>
        </message>
        <message>
            <source>Send it no more</source>
            <translation>No enviarlo más</translation>
        </message>
        <message>
            <source>Set the targets</source>
            <translation>Fijar los objetivos</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Schedule the report</source>
            <translation>Programar el informe</translation>
        </message>
        <message>
            <source>New report</source>
            <translation>Informe nuevo</translation>
        </message>
        <message>
            <source>Report %1 is scheduled</source>
            <translation>El informe %1 está programado</translation>
        </message>
        <message>
            <source>Report %1 is sent no more</source>
            <translation>El informe %1 ya no se envía</translation>
        </message>
        <message>
            <source>%1 is no number; write it like %2.</source>
            <translation>%1 no es un número; escríbalo como %2.</translation>
        </message>
        <message>
            <source>The targets are set</source>
            <translation>Los objetivos están fijados</translation>
        </message>
    </context>
    <context>
        <name>dunlin::reports::ReportPage</name>
        <message>
            <source>Reports</source>
            <translation>Informes</translation>
        </message>
        <message>
            <source>Choose a report</source>
            <translation>Elija un informe</translation>
        </message>
        <message>
            <source>It is worked out from the events, so that it can be asked for any days of the past.</source>
            <translation>Se calcula a partir de los eventos, así que se puede pedir para cualquier día del pasado.</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Período</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>Este mes</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>Mes pasado</translation>
        </message>
        <message>
            <source>Last 90 days</source>
            <translation>Últimos 90 días</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>Este año</translation>
        </message>
        <message>
            <source>Days of my own</source>
            <translation>Días a elegir</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Primer día</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Último día</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Accounts behind it</source>
            <translation>Cuentas detrás</translation>
        </message>
        <message>
            <source>Save as a file</source>
            <translation>Guardar en un archivo</translation>
        </message>
        <message>
            <source>Suppose</source>
            <translation>Supongamos</translation>
        </message>
        <message>
            <source>People at work</source>
            <translation>Personas trabajando</translation>
        </message>
        <message>
            <source>Share of promises kept</source>
            <translation>Parte de promesas cumplidas</translation>
        </message>
        <message>
            <source>Promises taken</source>
            <translation>Promesas obtenidas</translation>
        </message>
        <message>
            <source>Part of the report</source>
            <translation>Parte del informe</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <source>Accounts behind the row</source>
            <translation>Cuentas tras la fila</translation>
        </message>
        <message>
            <source>%1% · %2% · %3%</source>
            <translation>%1% · %2% · %3%</translation>
        </message>
        <message>
            <source>Working it out…</source>
            <translation>Calculando…</translation>
        </message>
        <message>
            <source>Looking for the accounts…</source>
            <translation>Buscando las cuentas…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>This laptop only</source>
            <translation>Solo este portátil</translation>
        </message>
        <message>
            <source>Accounts in %1 are left out</source>
            <translation>Quedan fuera las cuentas en %1</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s); their columns add up to the row.</source>
            <translation>
                <numerusform>%Ln cuenta; sus columnas suman la fila.</numerusform>
                <numerusform>%Ln cuentas; sus columnas suman la fila.</numerusform>
            </translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Guardar el informe</translation>
        </message>
        <message>
            <source>Workbook (*.xlsx)</source>
            <translation>Libro (*.xlsx)</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tabla (*.csv)</translation>
        </message>
        <message>
            <source>Page (*.pdf)</source>
            <translation>Página (*.pdf)</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Guardado como %1</translation>
        </message>
        <message>
            <source>Schedules and targets</source>
            <translation>Programación y objetivos</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
    </context>
    <context>
        <name>dunlin::settings</name>
        <message>
            <source>this program</source>
            <translation>este programa</translation>
        </message>
        <message>
            <source>windows, charts, network</source>
            <translation>ventanas, gráficos, red</translation>
        </message>
        <message>
            <source>letters and figures</source>
            <translation>letras y cifras</translation>
        </message>
        <message>
            <source>icons</source>
            <translation>iconos</translation>
        </message>
        <message>
            <source>database</source>
            <translation>base de datos</translation>
        </message>
        <message>
            <source>keys and hashes</source>
            <translation>claves y resúmenes</translation>
        </message>
        <message>
            <source>reading JSON</source>
            <translation>lectura de JSON</translation>
        </message>
        <message>
            <source>compression</source>
            <translation>compresión</translation>
        </message>
        <message>
            <source>encodings of files</source>
            <translation>codificaciones de archivos</translation>
        </message>
        <message>
            <source>the server's HTTP</source>
            <translation>el HTTP del servidor</translation>
        </message>
        <message>
            <source>encrypted connections</source>
            <translation>conexiones cifradas</translation>
        </message>
    </context>
    <context>
        <name>dunlin::settings::KeyButton</name>
        <message>
            <source>%1: %2. Change the key</source>
            <translation>%1: %2. Cambiar la tecla</translation>
        </message>
        <message>
            <source>Change the key</source>
            <translation>Cambiar la tecla</translation>
        </message>
        <message>
            <source>press a key…</source>
            <translation>pulse una tecla…</translation>
        </message>
    </context>
    <context>
        <name>dunlin::settings::LicenceDialog</name>
        <message>
            <source>Licence of %1</source>
            <translation>Licencia de %1</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Cerrar</translation>
        </message>
    </context>
    <context>
        <name>dunlin::settings::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Search settings</source>
            <translation>Buscar en los ajustes</translation>
        </message>
        <message>
            <source>Restore the default</source>
            <translation>Restablecer el valor inicial</translation>
        </message>
        <message>
            <source>Restore the default: %1</source>
            <translation>Restablecer el valor inicial: %1</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Aspecto</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Light or dark, or whatever the desktop uses.</source>
            <translation>Claro u oscuro, o lo que use el escritorio.</translation>
        </message>
        <message>
            <source>Text size in per cent</source>
            <translation>Tamaño del texto en por ciento</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <source>Rows and controls grow with the text.</source>
            <translation>Filas y controles crecen con el texto.</translation>
        </message>
        <message>
            <source>Rows of the queue</source>
            <translation>Filas de la cola</translation>
        </message>
        <message>
            <source>Cosy</source>
            <translation>Amplias</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>Compactas</translation>
        </message>
        <message>
            <source>Compact rows show more accounts at once, in one line each.</source>
            <translation>Las filas compactas muestran más cuentas a la vez, en una línea cada una.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Of texts, dates and numbers. Used from the next start on.</source>
            <translation>De textos, fechas y números. Vale desde el próximo inicio.</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Teclado</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>Single keys</source>
            <translation>Teclas sueltas</translation>
        </message>
        <message>
            <source>J, K, C and other letters act outside text fields. Everything has a key with Ctrl too.</source>
            <translation>J, K, C y otras letras actúan fuera de los campos de texto. Todo tiene también una tecla con Ctrl.</translation>
        </message>
        <message>
            <source>About and licences</source>
            <translation>Acerca de y licencias</translation>
        </message>
        <message>
            <source>Dunlin %1, built on Qt %2</source>
            <translation>Dunlin %1, hecho con Qt %2</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
            <translation>Software libre bajo la GNU General Public License, versión 3 o posterior. Sin ninguna garantía.</translation>
        </message>
        <message>
            <source>Licence of %1: %2</source>
            <translation>Licencia de %1: %2</translation>
        </message>
        <message>
            <source>Read the licence</source>
            <translation>Leer la licencia</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>No</translation>
        </message>
        <message>
            <source>No setting matches ‘%1’.</source>
            <translation>Ningún ajuste coincide con «%1».</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Alto contraste</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Menos movimiento</translation>
        </message>
        <message>
            <source>Nothing fades or slides.</source>
            <translation>Nada se desvanece ni se desliza.</translation>
        </message>
        <message>
            <source>Keys of your own</source>
            <translation>Teclas propias</translation>
        </message>
        <message>
            <source>Press the picture of a key below, then the new key; Del gives back its own.</source>
            <translation>Pulse la imagen de una tecla abajo y luego la tecla nueva; Supr devuelve la suya.</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>Calls are made by</source>
            <translation>Las llamadas las hace</translation>
        </message>
        <message>
            <source>Telephone links</source>
            <translation>Enlaces de teléfono</translation>
        </message>
        <message>
            <source>SIP links</source>
            <translation>Enlaces SIP</translation>
        </message>
        <message>
            <source>Softphone</source>
            <translation>Softphone</translation>
        </message>
        <message>
            <source>The program for tel: or sip: links, or baresip, which then tells how a call goes.</source>
            <translation>El programa de los enlaces tel: o sip:, o baresip, que entonces dice cómo va una llamada.</translation>
        </message>
        <message>
            <source>Telephone system</source>
            <translation>Centralita</translation>
        </message>
        <message>
            <source>Where numbers are dialled over SIP. Telephone links do not need it.</source>
            <translation>Donde se marcan números por SIP. Los enlaces de teléfono no la necesitan.</translation>
        </message>
        <message>
            <source>Control port of the softphone</source>
            <translation>Puerto de control del softphone</translation>
        </message>
        <message>
            <source>Of the module ctrl_tcp, on this machine.</source>
            <translation>Del módulo ctrl_tcp, en este equipo.</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Sonido</translation>
        </message>
        <message>
            <source>Sound when a promise is kept</source>
            <translation>Sonido cuando se cumple una promesa</translation>
        </message>
        <message>
            <source>When a promise that you took is paid. The status bar says it in any case.</source>
            <translation>Cuando se paga una promesa que usted tomó. La barra de estado lo dice en todo caso.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell</name>
        <message>
            <source>Lock the window</source>
            <translation>Bloquear la ventana</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::Banner</name>
        <message>
            <source>Put this notice away</source>
            <translation>Ocultar este aviso</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::Breather</name>
        <message>
            <source>Back to work</source>
            <translation>Volver al trabajo</translation>
        </message>
        <message>
            <source>Two minutes for yourself</source>
            <translation>Dos minutos para usted</translation>
        </message>
        <message>
            <source>Stand up, look out of the window, have some water. Nobody counts this, and your work is kept as it is.</source>
            <translation>Levántese, mire por la ventana, beba un poco de agua. Nadie cuenta este tiempo y su trabajo queda como está.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::GoodNews</name>
        <message numerus="yes">
            <source>Back online: %Ln item(s) synced.</source>
            <extracomment>the connection is back: what was kept on this laptop meanwhile is on the server now</extracomment>
            <translation>
                <numerusform>De nuevo en línea: %Ln elemento sincronizado.</numerusform>
                <numerusform>De nuevo en línea: %Ln elementos sincronizados.</numerusform>
            </translation>
        </message>
        <message>
            <source>A promise of yours was kept: %1 today.</source>
            <extracomment>a promise that this person took was paid just now; %1: what came in by them today</extracomment>
            <translation>Se ha cumplido una de sus promesas: %1 hoy.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::KeySheet</name>
        <message>
            <source>Keys of this screen</source>
            <translation>Teclas de esta pantalla</translation>
        </message>
        <message>
            <source>This account</source>
            <translation>Esta cuenta</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Ir a</translation>
        </message>
        <message>
            <source>General</source>
            <translation>General</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::KeyTeacher</name>
        <message>
            <source>%1: the key is %2</source>
            <extracomment>shown once to somebody who did this by mouse: %1 "Go to the queue", %2 "G Q"</extracomment>
            <translation>%1: la tecla es %2</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::LockScreen</name>
        <message>
            <source>Locked</source>
            <translation>Bloqueada</translation>
        </message>
        <message>
            <source>Nobody was here for a while. Your work is kept; the passphrase of this profile opens it again.</source>
            <translation>Hace rato que no hay nadie. Su trabajo se conserva; la frase de paso de este perfil la abre de nuevo.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Frase de paso</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Desbloquear</translation>
        </message>
        <message>
            <source>Type the passphrase first.</source>
            <translation>Escriba primero la frase de paso.</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Comprobando…</translation>
        </message>
        <message>
            <source>This is not the passphrase. Try again.</source>
            <translation>Esta no es la frase de paso. Inténtelo de nuevo.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::MainWindow</name>
        <message>
            <source>Dunlin</source>
            <translation>Dunlin</translation>
        </message>
        <message>
            <source>%1 – Dunlin</source>
            <translation>%1 – Dunlin</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Sin conexión</translation>
        </message>
        <message>
            <source>Work goes on as usual. What you save is kept on this laptop and sent when the connection is back.</source>
            <translation>El trabajo sigue como siempre. Lo que guarda se conserva en este portátil y se envía cuando vuelva la conexión.</translation>
        </message>
        <message>
            <source>Go to the queue</source>
            <translation>Ir a la cola</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Cola</translation>
        </message>
        <message>
            <source>Go to the account</source>
            <translation>Ir a la cuenta</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>Go to the portfolio</source>
            <translation>Ir a la cartera</translation>
        </message>
        <message>
            <source>Portfolio</source>
            <translation>Cartera</translation>
        </message>
        <message>
            <source>Go to money in</source>
            <translation>Ir a los cobros</translation>
        </message>
        <message>
            <source>Money in</source>
            <translation>Cobros</translation>
        </message>
        <message>
            <source>Go to devices and sync</source>
            <translation>Ir a dispositivos y sincronización</translation>
        </message>
        <message>
            <source>Devices &amp; sync</source>
            <translation>Dispositivos y sincronización</translation>
        </message>
        <message>
            <source>Go to the settings</source>
            <translation>Ir a los ajustes</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Find a command or an account</source>
            <translation>Buscar una orden o una cuenta</translation>
        </message>
        <message>
            <source>Search accounts</source>
            <translation>Buscar cuentas</translation>
        </message>
        <message>
            <source>Show the keys of this screen</source>
            <translation>Mostrar las teclas de esta pantalla</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>Panel siguiente</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <translation>Panel anterior</translation>
        </message>
        <message>
            <source>Hide or show names and balances</source>
            <translation>Ocultar o mostrar nombres y saldos</translation>
        </message>
        <message>
            <source>Undo what was saved last</source>
            <translation>Deshacer lo último guardado</translation>
        </message>
        <message>
            <source>Back one layer</source>
            <translation>Un nivel atrás</translation>
        </message>
        <message>
            <source>Recent account %1</source>
            <translation>Cuenta reciente %1</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::PrivacyScreen</name>
        <message>
            <source>Names and balances are hidden. Press F9 to show them.</source>
            <translation>Nombres y saldos están ocultos. Pulse F9 para mostrarlos.</translation>
        </message>
        <message>
            <source>Hidden. Press F9 to show.</source>
            <translation>Oculto. Pulse F9 para mostrar.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::Rail</name>
        <message>
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <extracomment>tool tip of an entry of the rail: its word and the keys that go there</extracomment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>The other pages</source>
            <translation>Las demás páginas</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::RailButton</name>
        <message numerus="yes">
            <source>%1, %Ln waiting</source>
            <extracomment>an entry of the rail read aloud: its word and how many things wait there</extracomment>
            <translation>
                <numerusform>%1, %Ln en espera</numerusform>
                <numerusform>%1, %Ln en espera</numerusform>
            </translation>
        </message>
        <message>
            <source>99+</source>
            <translation>99+</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::RecentStrip</name>
        <message>
            <source>Recent accounts</source>
            <translation>Cuentas recientes</translation>
        </message>
        <message>
            <source>%1, account %2</source>
            <extracomment>accessible name of an entry of the strip: debtor, account number</extracomment>
            <translation>%1, cuenta %2</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::RightsSheet</name>
        <message>
            <source>What you may do</source>
            <translation>Lo que puede hacer</translation>
        </message>
        <message>
            <source>%1, as %2</source>
            <extracomment>who is signed in, and as what</extracomment>
            <translation>%1, como %2</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Usted</translation>
        </message>
        <message>
            <source>Where, or who</source>
            <translation>Dónde, o quién</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>What may I do, and why not?</source>
            <translation>¿Qué puedo hacer, y por qué no?</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::StatusLine</name>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>%1 then … (go to a page)</source>
            <extracomment>shown after the first key of a pair was pressed</extracomment>
            <translation>%1 y luego … (ir a una página)</translation>
        </message>
        <message>
            <source>Today: %1 of %2 done</source>
            <extracomment>the own day in the status bar: worked accounts of those that were in the queue</extracomment>
            <translation>Hoy: %1 de %2 hechas</translation>
        </message>
        <message>
            <source>Today: %1 done</source>
            <translation>Hoy: %1 hechas</translation>
        </message>
        <message>
            <source>1 contact</source>
            <translation>1 contacto</translation>
        </message>
        <message numerus="yes">
            <source>%Ln contacts</source>
            <translation>
                <numerusform>%Ln contacto</numerusform>
                <numerusform>%Ln contactos</numerusform>
            </translation>
        </message>
        <message>
            <source>1 promise</source>
            <translation>1 promesa</translation>
        </message>
        <message numerus="yes">
            <source>%Ln promises</source>
            <translation>
                <numerusform>%Ln promesa</numerusform>
                <numerusform>%Ln promesas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::ConditionField</name>
        <message>
            <source>What of the account</source>
            <translation>Qué de la cuenta</translation>
        </message>
        <message>
            <source>How it compares</source>
            <translation>Cómo se compara</translation>
        </message>
        <message>
            <source>With what</source>
            <translation>Con qué</translation>
        </message>
        <message>
            <source>500</source>
            <translation>500</translation>
        </message>
        <message>
            <source>Put in</source>
            <translation>Poner</translation>
        </message>
        <message>
            <source>Type a number to compare with.</source>
            <translation>Escriba un número con el que comparar.</translation>
        </message>
        <message>
            <source>Type what to compare with.</source>
            <translation>Escriba con qué comparar.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::EffectSide</name>
        <message>
            <source>What it would do today</source>
            <translation>Qué haría hoy</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Reckon again</source>
            <translation>Calcular de nuevo</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Comprobaciones</translation>
        </message>
        <message>
            <source>Reckoning on the accounts that are here…</source>
            <translation>Calculando sobre las cuentas que hay aquí…</translation>
        </message>
        <message>
            <source>No account moves; %1 of %2 are its own.</source>
            <translation>Ninguna cuenta se mueve; %1 de %2 son suyas.</translation>
        </message>
        <message>
            <source>Moves %1 of %2 accounts.</source>
            <translation>Mueve %1 de %2 cuentas.</translation>
        </message>
        <message>
            <source>· %1 from %2 to %3</source>
            <extracomment>%1 so many accounts move from %2 to %3</extracomment>
            <translation>· %1 de %2 a %3</translation>
        </message>
        <message>
            <source>no strategy</source>
            <translation>ninguna estrategia</translation>
        </message>
        <message>
            <source>· and %1 more ways</source>
            <translation>· y %1 caminos más</translation>
        </message>
        <message>
            <source>Today is a quiet day of its own: what is due waits.</source>
            <translation>Hoy es uno de sus días tranquilos: lo que vence espera.</translation>
        </message>
        <message>
            <source>Today: %1 tasks, %2 messages, %3 questions to others, %4 collector hours.</source>
            <translation>Hoy: %1 tareas, %2 mensajes, %3 consultas a otros, %4 horas de gestor.</translation>
        </message>
        <message>
            <source>In the days to come, while nothing but the calendar changes: %1 tasks, %2 messages, %3 collector hours.</source>
            <translation>En los próximos días, si solo cambia el calendario: %1 tareas, %2 mensajes, %3 horas de gestor.</translation>
        </message>
        <message>
            <source>The busiest day is %1 with %2 hours.</source>
            <translation>El día más cargado es %1 con %2 horas.</translation>
        </message>
        <message>
            <source>Reckoned on the accounts of this laptop in %1 s.</source>
            <translation>Calculado sobre las cuentas de este portátil en %1 s.</translation>
        </message>
        <message>
            <source>Reckoned in %1 s.</source>
            <translation>Calculado en %1 s.</translation>
        </message>
        <message>
            <source>The case %1 would be %2, %3</source>
            <translation>El caso %1 sería %2, %3</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <source>No gaps, no contradictions, nothing masked.</source>
            <translation>Sin huecos, sin contradicciones, nada oculto.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::ExitDialog</name>
        <message>
            <source>New end</source>
            <translation>Nuevo final</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Final</translation>
        </message>
        <message>
            <source>Nothing is done while</source>
            <translation>No se hace nada mientras</translation>
        </message>
        <message>
            <source>&amp;While</source>
            <translation>&amp;Mientras</translation>
        </message>
        <message>
            <source>&amp;Because</source>
            <translation>&amp;Porque</translation>
        </message>
        <message>
            <source>nothing is owed</source>
            <translation>no se debe nada</translation>
        </message>
        <message>
            <source>Take it</source>
            <translation>Aceptar</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Dejar</translation>
        </message>
        <message>
            <source>Pick what has to hold, and put it in.</source>
            <translation>Elija lo que debe cumplirse y póngalo.</translation>
        </message>
        <message>
            <source>Say while what holds: without it nothing would ever be done.</source>
            <translation>Diga mientras qué se cumple: sin eso nunca se haría nada.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::ReasonsDialog</name>
        <message>
            <source>Wrong reasons in the queue</source>
            <translation>Motivos equivocados en la cola</translation>
        </message>
        <message>
            <source>Reading the accounts that are here…</source>
            <translation>Leyendo las cuentas que hay aquí…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Nobody found a reason wrong in the last 90 days. In the queue Space shows the reason, and W says that it is wrong.</source>
            <translation>Nadie encontró un motivo equivocado en los últimos 90 días. En la cola, Espacio muestra el motivo y W dice que es equivocado.</translation>
        </message>
        <message>
            <source>What was said in the last 90 days. Enter opens the account.</source>
            <translation>Lo que se dijo en los últimos 90 días. Intro abre la cuenta.</translation>
        </message>
        <message>
            <source>%1 (%2): %3, %4</source>
            <extracomment>an account: %1 whose, %2 its number; %3 who said it, %4 when</extracomment>
            <translation>%1 (%2): %3, %4</translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::RuleModel</name>
        <message>
            <source>Remark</source>
            <translation>Observación</translation>
        </message>
        <message>
            <source>Rule %1, %2: %3</source>
            <extracomment>read aloud: rule 3, total: &gt;= 500</extracomment>
            <translation>Regla %1, %2: %3</translation>
        </message>
        <message>
            <source>%1. Wrong: %2</source>
            <translation>%1. Error: %2</translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::ScopeDialog</name>
        <message>
            <source>For whom, and when it rests</source>
            <translation>Para quién y cuándo descansa</translation>
        </message>
        <message>
            <source>For accounts where</source>
            <translation>Para cuentas donde</translation>
        </message>
        <message>
            <source>&amp;For accounts where</source>
            <translation>&amp;Para cuentas donde</translation>
        </message>
        <message>
            <source>Not &amp;below</source>
            <translation>No por de&amp;bajo de</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>sin límite</translation>
        </message>
        <message>
            <source>as they come</source>
            <translation>según vengan</translation>
        </message>
        <message>
            <source>&amp;Days between messages to a person</source>
            <translation>&amp;Días entre mensajes a una persona</translation>
        </message>
        <message>
            <source>Rests on</source>
            <translation>Descansa el</translation>
        </message>
        <message>
            <source>Rests on public &amp;holidays too</source>
            <translation>Descansa también en &amp;festivos</translation>
        </message>
        <message>
            <source>Take it</source>
            <translation>Aceptar</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Dejar</translation>
        </message>
        <message>
            <source>Type an amount like 25.00, or nothing for no limit.</source>
            <translation>Escriba un importe como 25.00, o nada para no limitar.</translation>
        </message>
        <message>
            <source>Leave it one day of the week to work on.</source>
            <translation>Déjele un día de la semana para trabajar.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::ScoreDialog</name>
        <message>
            <source>The score that waits</source>
            <translation>La puntuación en espera</translation>
        </message>
        <message>
            <source>No score waits for a second person. One is proposed with “dunlinctl model challenge OFFICE --adopt --user NAME”.</source>
            <translation>Ninguna puntuación espera a una segunda persona. Se propone una con «dunlinctl model challenge OFFICE --adopt --user NAME».</translation>
        </message>
        <message>
            <source>Measures of both scores</source>
            <translation>Medidas de ambas puntuaciones</translation>
        </message>
        <message>
            <source>What it would change today</source>
            <translation>Qué cambiaría hoy</translation>
        </message>
        <message>
            <source>Accounts that move furthest; Enter opens one</source>
            <translation>Cuentas que más se mueven; Intro abre una</translation>
        </message>
        <message>
            <source>Why it is sent back</source>
            <translation>Por qué se devuelve</translation>
        </message>
        <message>
            <source>Why it is sent back (who proposed it reads this)</source>
            <translation>Por qué se devuelve (lo lee quien la propuso)</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Retirarla</translation>
        </message>
        <message>
            <source>Send it back</source>
            <translation>Devolverla</translation>
        </message>
        <message>
            <source>Decide later</source>
            <translation>Decidir más tarde</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Put it in force</source>
            <translation>Ponerla en vigor</translation>
        </message>
        <message>
            <source>Reckoning over the accounts that are here…</source>
            <translation>Calculando con las cuentas que hay aquí…</translation>
        </message>
        <message>
            <source>Say why it is sent back: who proposed it reads it.</source>
            <translation>Diga por qué se devuelve: lo lee quien la propuso.</translation>
        </message>
        <message>
            <source>The score was sent back; what ranks the queues stays.</source>
            <translation>La puntuación se devolvió; lo que ordena las colas sigue.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::StepDialog</name>
        <message>
            <source>New step</source>
            <translation>Paso nuevo</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Paso</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <source>first call</source>
            <translation>primera llamada</translation>
        </message>
        <message>
            <source>&amp;When</source>
            <translation>&amp;Cuándo</translation>
        </message>
        <message>
            <source>Days after what began it</source>
            <translation>Días tras lo que lo inició</translation>
        </message>
        <message>
            <source>Days before it</source>
            <translation>Días antes de ello</translation>
        </message>
        <message>
            <source>Days after the step before</source>
            <translation>Días tras el paso anterior</translation>
        </message>
        <message>
            <source>&amp;Days</source>
            <translation>&amp;Días</translation>
        </message>
        <message>
            <source>Wh&amp;at</source>
            <translation>&amp;Qué</translation>
        </message>
        <message>
            <source>&amp;Channels, the first that reaches</source>
            <translation>C&amp;anales, el primero que llegue</translation>
        </message>
        <message>
            <source>&amp;For so many days</source>
            <translation>&amp;Por tantos días</translation>
        </message>
        <message>
            <source>Te&amp;xt for who works it</source>
            <translation>Te&amp;xto para quien lo trabaja</translation>
        </message>
        <message>
            <source>Only &amp;if</source>
            <translation>Solo &amp;si</translation>
        </message>
        <message>
            <source>&amp;Passed over when later than, days</source>
            <translation>&amp;Omitido si es más tarde de, días</translation>
        </message>
        <message>
            <source>as usual</source>
            <translation>como siempre</translation>
        </message>
        <message>
            <source>&amp;Minutes of a collector</source>
            <translation>&amp;Minutos de un gestor</translation>
        </message>
        <message>
            <source>A&amp;lso while held, disputed, paid or on quiet days</source>
            <translation>También si suspendida, disputada, pagada o en días tran&amp;quilos</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Dejarla</translation>
        </message>
        <message>
            <source>Take the step</source>
            <translation>Tomar el paso</translation>
        </message>
        <message>
            <source>A step needs a name.</source>
            <translation>Un paso necesita un nombre.</translation>
        </message>
        <message>
            <source>Say what it is for.</source>
            <translation>Diga para qué sirve.</translation>
        </message>
        <message>
            <source>Only if</source>
            <translation>Solo si</translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::StepModel</name>
        <message>
            <source>Begins</source>
            <translation>Empieza</translation>
        </message>
        <message>
            <source>Nothing is done</source>
            <translation>No se hace nada</translation>
        </message>
        <message>
            <source>When and what</source>
            <translation>Cuándo y qué</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Para quién</translation>
        </message>
        <message>
            <source>Rests</source>
            <translation>Descansa</translation>
        </message>
        <message>
            <source>Nothing begins it yet</source>
            <translation>Nada la inicia todavía</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Termina</translation>
        </message>
        <message>
            <source>Nothing ends it early</source>
            <translation>Nada la termina antes</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Parte</translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::StrategyPage</name>
        <message>
            <source>Strategy</source>
            <translation>Estrategia</translation>
        </message>
        <message>
            <source> · a draft waits</source>
            <translation> · espera un borrador</translation>
        </message>
        <message>
            <source>Not kept yet</source>
            <translation>Aún no guardado</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Borrador</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>Vigente</translation>
        </message>
        <message>
            <source>Not in force</source>
            <translation>No vigente</translation>
        </message>
        <message>
            <source>Put in force</source>
            <translation>Poner en vigor</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Aprobar</translation>
        </message>
        <message>
            <source>End the shadow</source>
            <translation>Terminar la sombra</translation>
        </message>
        <message>
            <source>Run as a shadow</source>
            <translation>Correr como sombra</translation>
        </message>
        <message>
            <source>A draft by %1 of %2.</source>
            <translation>Un borrador de %1 del %2.</translation>
        </message>
        <message>
            <source>Another person has to approve it.</source>
            <translation>Debe aprobarlo otra persona.</translation>
        </message>
        <message>
            <source>You may approve it.</source>
            <translation>Usted puede aprobarlo.</translation>
        </message>
        <message>
            <source>What you changed is only on this screen until you keep it as a draft.</source>
            <translation>Lo que cambió solo está en esta pantalla hasta que lo guarde como borrador.</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Detenido.</translation>
        </message>
        <message>
            <source>Not reckoned: %1</source>
            <translation>No calculado: %1</translation>
        </message>
        <message>
            <source>Strategies</source>
            <translation>Estrategias</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Qué se muestra</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Tablas</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Pasos</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Casos</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versiones</translation>
        </message>
        <message>
            <source>Let the draft go</source>
            <translation>Descartar el borrador</translation>
        </message>
        <message>
            <source>Keep as draft</source>
            <translation>Guardar como borrador</translation>
        </message>
        <message>
            <source>Decision tables</source>
            <translation>Tablas de decisión</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Reglas</translation>
        </message>
        <message>
            <source>Type in a cell: "-" fits everything, &gt;= 500, [30..60], "large". Ins adds a rule, Del removes it, Alt+Up and Alt+Down move it, Ctrl+Z takes back.</source>
            <translation>Escriba en una celda: "-" encaja con todo, &gt;= 500, [30..60], "large". Ins añade una regla, Supr la quita, Alt+Arriba y Alt+Abajo la mueven, Ctrl+Z deshace.</translation>
        </message>
        <message>
            <source>Enter changes a step, Ins adds one after it, Del removes it, Alt+Up and Alt+Down move it, Ctrl+Z takes back.</source>
            <translation>Intro cambia un paso, Ins añade uno después, Supr lo quita, Alt+Arriba y Alt+Abajo lo mueven, Ctrl+Z deshace.</translation>
        </message>
        <message>
            <source>Golden cases: accounts of which it is settled what they get. A draft that says otherwise is not put in force.</source>
            <translation>Casos modelo: cuentas de las que está fijado qué reciben. Un borrador que diga otra cosa no se pone en vigor.</translation>
        </message>
        <message>
            <source>Golden cases</source>
            <translation>Casos modelo</translation>
        </message>
        <message>
            <source>Account number of a new case</source>
            <translation>Número de cuenta de un caso nuevo</translation>
        </message>
        <message>
            <source>Account number: Enter keeps it as a case</source>
            <translation>Número de cuenta: Intro la guarda como caso</translation>
        </message>
        <message>
            <source>Put this version back</source>
            <translation>Restaurar esta versión</translation>
        </message>
        <message>
            <source>What would be different from what is in force</source>
            <translation>Lo que sería distinto de lo vigente</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Diferencias</translation>
        </message>
        <message>
            <source>What is changed, and why (whoever approves it reads this):</source>
            <translation>Qué cambia, y por qué (lo lee quien aprueba):</translation>
        </message>
        <message>
            <source>Keep the draft</source>
            <translation>Guardar el borrador</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Aún no</translation>
        </message>
        <message>
            <source>Kept as a draft. Another person puts it in force.</source>
            <translation>Guardado como borrador. Otra persona lo pone en vigor.</translation>
        </message>
        <message>
            <source>Approve the draft</source>
            <translation>Aprobar el borrador</translation>
        </message>
        <message>
            <source>In force from (year-month-day):</source>
            <translation>En vigor desde (año-mes-día):</translation>
        </message>
        <message>
            <source>The day is to be today or later, like %1.</source>
            <translation>El día debe ser hoy o después, como %1.</translation>
        </message>
        <message>
            <source>In force from %1.</source>
            <translation>En vigor desde %1.</translation>
        </message>
        <message>
            <source>The draft was let go; what is in force stays so.</source>
            <translation>Se descartó el borrador; lo vigente sigue así.</translation>
        </message>
        <message>
            <source>The shadow has ended.</source>
            <translation>La sombra terminó.</translation>
        </message>
        <message>
            <source>The draft runs as a shadow: it does nothing, and what it would have done is under Versions.</source>
            <translation>El borrador corre como sombra: no hace nada, y lo que habría hecho está en Versiones.</translation>
        </message>
        <message>
            <source>Version %1 is put back from today.</source>
            <translation>La versión %1 se restaura desde hoy.</translation>
        </message>
        <message>
            <source>The strategy as shipped is in force from today.</source>
            <translation>La estrategia incluida está en vigor desde hoy.</translation>
        </message>
        <message>
            <source>Draft by %1 of %2</source>
            <translation>Borrador de %1 del %2</translation>
        </message>
        <message>
            <source>As shipped with the program</source>
            <translation>Como vino con el programa</translation>
        </message>
        <message>
            <source>Nothing: they say the same.</source>
            <translation>Nada: dicen lo mismo.</translation>
        </message>
        <message>
            <source> It would be %1, %2.</source>
            <translation> Sería %1, %2.</translation>
        </message>
        <message>
            <source>%1 is %2 and gets %3.</source>
            <extracomment>a golden case: the account, its segment and its treatment</extracomment>
            <translation>%1 es %2 y recibe %3.</translation>
        </message>
        <message>
            <source>Looking what the shadow would have done…</source>
            <translation>Mirando qué habría hecho la sombra…</translation>
        </message>
        <message>
            <source>New treatment</source>
            <translation>Nuevo tratamiento</translation>
        </message>
        <message>
            <source>Compare and decide</source>
            <translation>Comparar y decidir</translation>
        </message>
        <message>
            <source>Wrong reasons</source>
            <translation>Motivos equivocados</translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::TreatmentDialog</name>
        <message>
            <source>New treatment</source>
            <translation>Nuevo tratamiento</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <source>by letter</source>
            <translation>por carta</translation>
        </message>
        <message>
            <source>&amp;Begins with the steps of</source>
            <translation>&amp;Empieza con los pasos de</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Dejar</translation>
        </message>
        <message>
            <source>Add the treatment</source>
            <translation>Añadir el tratamiento</translation>
        </message>
        <message>
            <source>Your tables give it by its name.</source>
            <translation>Sus tablas lo dan por su nombre.</translation>
        </message>
        <message>
            <source>Your tables give “%1” already.</source>
            <translation>Sus tablas ya dan «%1».</translation>
        </message>
        <message>
            <source>No rule gives “%1” yet: write it, in quotation marks, as the result of one in your tables.</source>
            <translation>Ninguna regla da aún «%1»: escríbalo, entre comillas, como resultado de una en sus tablas.</translation>
        </message>
        <message>
            <source>Give it a name: your tables give it by that.</source>
            <translation>Dele un nombre: sus tablas lo dan por él.</translation>
        </message>
        <message>
            <source>Leave the quotation marks out of the name.</source>
            <translation>Quite las comillas del nombre.</translation>
        </message>
        <message>
            <source>Another one has this name: choose a different one.</source>
            <translation>Otro tiene este nombre: elija uno distinto.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::TriggerDialog</name>
        <message>
            <source>New beginning</source>
            <translation>Nuevo inicio</translation>
        </message>
        <message>
            <source>Beginning</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>Take it</source>
            <translation>Aceptar</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Dejar</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>vencido</translation>
        </message>
        <message>
            <source>&amp;Begins</source>
            <translation>&amp;Empieza</translation>
        </message>
        <message>
            <source>When the oldest open item fell due</source>
            <translation>Cuando venció la partida abierta más antigua</translation>
        </message>
        <message>
            <source>When the next item falls due</source>
            <translation>Cuando vence la próxima partida</translation>
        </message>
        <message>
            <source>On the day of listing</source>
            <translation>El día del alta</translation>
        </message>
        <message>
            <source>At an event</source>
            <translation>En un suceso</translation>
        </message>
        <message>
            <source>At a status</source>
            <translation>En un estado</translation>
        </message>
        <message>
            <source>&amp;Event</source>
            <translation>&amp;Suceso</translation>
        </message>
        <message>
            <source>With the &amp;outcome</source>
            <translation>Con el &amp;resultado</translation>
        </message>
        <message>
            <source>any</source>
            <translation>cualquiera</translation>
        </message>
        <message>
            <source>Only with this te&amp;xt</source>
            <translation>Solo con este te&amp;xto</translation>
        </message>
        <message>
            <source>Only with this &amp;detail</source>
            <translation>Solo con este &amp;detalle</translation>
        </message>
        <message>
            <source>&amp;Status</source>
            <translation>E&amp;stado</translation>
        </message>
        <message>
            <source>Your tables ask for “%1”: write the new name there too.</source>
            <translation>Sus tablas preguntan por «%1»: escriba allí también el nuevo nombre.</translation>
        </message>
        <message>
            <source>Give it a name: your tables ask for it by that.</source>
            <translation>Dele un nombre: sus tablas preguntan por él.</translation>
        </message>
        <message>
            <source>Another one has this name: choose a different one.</source>
            <translation>Otro tiene este nombre: elija uno distinto.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::systems::IntegrationModel</name>
        <message numerus="yes">
            <source>%Ln wait</source>
            <translation>
                <numerusform>%Ln en espera</numerusform>
                <numerusform>%Ln en espera</numerusform>
            </translation>
        </message>
        <message>
            <source>When asked</source>
            <translation>A petición</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Sistema</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Last run</source>
            <translation>Última ejecución</translation>
        </message>
        <message>
            <source>Next run</source>
            <translation>Próxima ejecución</translation>
        </message>
    </context>
    <context>
        <name>dunlin::systems::IntegrationsPage</name>
        <message>
            <source>Integrations</source>
            <translation>Integraciones</translation>
        </message>
        <message>
            <source>Connections to other systems</source>
            <translation>Conexiones con otros sistemas</translation>
        </message>
        <message>
            <source>Asking how the connections are doing…</source>
            <translation>Preguntando cómo van las conexiones…</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Conexión</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Ejecuciones</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Enviar de nuevo</translation>
        </message>
        <message>
            <source>Run now</source>
            <translation>Ejecutar ahora</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message numerus="yes">
            <source>%Ln need a look</source>
            <translation>
                <numerusform>%Ln requiere atención</numerusform>
                <numerusform>%Ln requieren atención</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is connected</source>
            <translation>Nada está conectado</translation>
        </message>
        <message>
            <source>Connections are set up where the office is: dunlinctl connector set, and dunlinctl webhook add.</source>
            <translation>Las conexiones se configuran donde está la oficina: dunlinctl connector set, y dunlinctl webhook add.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln delivered</source>
            <translation>
                <numerusform>%Ln entregado</numerusform>
                <numerusform>%Ln entregados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln given up</source>
            <translation>
                <numerusform>%Ln abandonado</numerusform>
                <numerusform>%Ln abandonados</numerusform>
            </translation>
        </message>
        <message>
            <source>Last good run: %1</source>
            <translation>Última ejecución buena: %1</translation>
        </message>
        <message>
            <source>Next run: %1</source>
            <translation>Próxima ejecución: %1</translation>
        </message>
        <message numerus="yes">
            <source>Every %Ln minutes</source>
            <translation>
                <numerusform>Cada minuto</numerusform>
                <numerusform>Cada %Ln minutos</numerusform>
            </translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>Enviar ahora</translation>
        </message>
        <message>
            <source>Running…</source>
            <translation>En marcha…</translation>
        </message>
        <message>
            <source>Sent what was waiting</source>
            <translation>Se envió lo que esperaba</translation>
        </message>
        <message>
            <source>It is sent again</source>
            <translation>Se envía de nuevo</translation>
        </message>
    </context>
    <context>
        <name>dunlin::team</name>
        <message>
            <source>Nobody</source>
            <translation>Nadie</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <extracomment>accounts that a desk has, of those that it can carry</extracomment>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>away</source>
            <translation>ausente</translation>
        </message>
        <message>
            <source>away until %1</source>
            <translation>ausente hasta %1</translation>
        </message>
        <message>
            <source>%1, covered by nobody</source>
            <translation>%1, sin suplente</translation>
        </message>
        <message>
            <source>%1, covered by %2</source>
            <translation>%1, suplido por %2</translation>
        </message>
        <message>
            <source>%1 since %2</source>
            <extracomment>account that somebody is at, and since when</extracomment>
            <translation>%1 desde %2</translation>
        </message>
        <message>
            <source>none judged yet</source>
            <translation>ninguna juzgada aún</translation>
        </message>
        <message>
            <source>%1 of %2 (%3)</source>
            <translation>%1 de %2 (%3)</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Puesto</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Cuentas</translation>
        </message>
        <message>
            <source>To be worked and assigned, of those the desk can carry</source>
            <translation>Por trabajar y asignadas, de las que el puesto puede llevar</translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>Vencen hoy</translation>
        </message>
        <message>
            <source>Whose next action is due</source>
            <translation>Cuya próxima acción vence</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Saldo</translation>
        </message>
        <message>
            <source>Worked today</source>
            <translation>Trabajadas hoy</translation>
        </message>
        <message>
            <source>At</source>
            <translation>En</translation>
        </message>
        <message>
            <source>The account of the latest minutes</source>
            <translation>La cuenta de los últimos minutos</translation>
        </message>
        <message>
            <source>Absence</source>
            <translation>Ausencia</translation>
        </message>
        <message>
            <source>Languages and licences: %1</source>
            <translation>Idiomas y licencias: %1</translation>
        </message>
        <message>
            <source>More than the desk can carry</source>
            <translation>Más de lo que el puesto puede llevar</translation>
        </message>
    </context>
    <context>
        <name>dunlin::team::CoachCard</name>
        <message>
            <source>Desk</source>
            <translation>Puesto</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Cuentas</translation>
        </message>
        <message>
            <source>At the moment</source>
            <translation>En este momento</translation>
        </message>
        <message>
            <source>Can</source>
            <translation>Sabe</translation>
        </message>
        <message>
            <source>Absence</source>
            <translation>Ausencia</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Resultados</translation>
        </message>
        <message>
            <source>Right party reached</source>
            <translation>Titular localizado</translation>
        </message>
        <message>
            <source>Promises taken</source>
            <translation>Promesas obtenidas</translation>
        </message>
        <message>
            <source>Promises kept</source>
            <translation>Promesas cumplidas</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>Cobrado</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Últimos 30 días</translation>
        </message>
        <message>
            <source>The person sees the same figures on this page. They are compared with the person's own 30 days before, never with others.</source>
            <translation>La persona ve las mismas cifras en esta página. Se comparan con sus propios 30 días anteriores, nunca con otros.</translation>
        </message>
        <message>
            <source>%1 · before: %2</source>
            <extracomment>a figure, and that of the period before</extracomment>
            <translation>%1 · antes: %2</translation>
        </message>
    </context>
    <context>
        <name>dunlin::team::DeskDialog</name>
        <message>
            <source>Desk of %1</source>
            <translation>Puesto de %1</translation>
        </message>
        <message>
            <source>not settled</source>
            <translation>sin configurar</translation>
        </message>
        <message>
            <source>&amp;Accounts it can carry</source>
            <translation>&amp;Cuentas que puede llevar</translation>
        </message>
        <message>
            <source>&amp;Languages</source>
            <translation>&amp;Idiomas</translation>
        </message>
        <message>
            <source>for example en, es</source>
            <translation>por ejemplo en, es</translation>
        </message>
        <message>
            <source>Li&amp;cences</source>
            <translation>&amp;Licencias</translation>
        </message>
        <message>
            <source>for example TX, NV</source>
            <translation>por ejemplo TX, NV</translation>
        </message>
        <message>
            <source>A&amp;way</source>
            <translation>&amp;Ausente</translation>
        </message>
        <message>
            <source>&amp;First day away</source>
            <translation>&amp;Primer día ausente</translation>
        </message>
        <message>
            <source>&amp;Back after</source>
            <translation>&amp;Vuelve después de</translation>
        </message>
        <message>
            <source>Co&amp;vered by</source>
            <translation>&amp;Suplido por</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Nadie</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Settle the desk</source>
            <translation>Configurar el puesto</translation>
        </message>
        <message>
            <source>The desk of %1 is settled</source>
            <translation>El puesto de %1 está configurado</translation>
        </message>
    </context>
    <context>
        <name>dunlin::team::SpreadDialog</name>
        <message>
            <source>Spread the accounts of %1</source>
            <translation>Repartir las cuentas de %1</translation>
        </message>
        <message>
            <source>Who &amp;gets some</source>
            <translation>&amp;Quién recibe</translation>
        </message>
        <message>
            <source>Who gets some</source>
            <translation>Quién recibe</translation>
        </message>
        <message>
            <source>%1 (away)</source>
            <translation>%1 (ausente)</translation>
        </message>
        <message>
            <source>At &amp;most so many accounts</source>
            <translation>Como &amp;máximo tantas cuentas</translation>
        </message>
        <message>
            <source>At most so many accounts</source>
            <translation>Como máximo tantas cuentas</translation>
        </message>
        <message>
            <source>all</source>
            <translation>todas</translation>
        </message>
        <message>
            <source>What each desk gets</source>
            <translation>Lo que recibe cada puesto</translation>
        </message>
        <message>
            <source>Nothing is moved until you confirm.</source>
            <translation>Nada se mueve hasta que confirme.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Move the accounts</source>
            <translation>Mover las cuentas</translation>
        </message>
        <message>
            <source>Choose one desk or several. Accounts, balance and age are shared alike.</source>
            <translation>Elija un puesto o varios. Cuentas, saldo y antigüedad se reparten por igual.</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Puesto</translation>
        </message>
        <message>
            <source>Gets</source>
            <translation>Recibe</translation>
        </message>
        <message>
            <source>Then has</source>
            <translation>Tiene entonces</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Saldo</translation>
        </message>
        <message>
            <source>Over 90 days</source>
            <translation>Más de 90 días</translation>
        </message>
        <message>
            <source>Call-backs</source>
            <translation>Rellamadas</translation>
        </message>
        <message>
            <source>Agreed with a person: somebody else would call</source>
            <translation>Acordado con una persona: llamaría otra</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s), %1, move.</source>
            <translation>
                <numerusform>Se mueve %Ln cuenta, %1.</numerusform>
                <numerusform>Se mueven %Ln cuentas, %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>A desk gets more than it can carry.</source>
            <translation>Un puesto recibe más de lo que puede llevar.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) moved</source>
            <translation>
                <numerusform>%Ln cuenta movida</numerusform>
                <numerusform>%Ln cuentas movidas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::team::TeamPage</name>
        <message>
            <source>Team</source>
            <translation>Equipo</translation>
        </message>
        <message>
            <source>Reading the desks…</source>
            <translation>Leyendo los puestos…</translation>
        </message>
        <message>
            <source>Settle the desk</source>
            <translation>Configurar el puesto</translation>
        </message>
        <message>
            <source>Spread its accounts</source>
            <translation>Repartir sus cuentas</translation>
        </message>
        <message>
            <source>Desks</source>
            <translation>Puestos</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message numerus="yes">
            <source>%Ln desk(s)</source>
            <translation>
                <numerusform>%Ln puesto</numerusform>
                <numerusform>%Ln puestos</numerusform>
            </translation>
        </message>
        <message>
            <source>this laptop only</source>
            <translation>solo este portátil</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) without a next action</source>
            <translation>
                <numerusform>%Ln cuenta sin próxima acción</numerusform>
                <numerusform>%Ln cuentas sin próxima acción</numerusform>
            </translation>
        </message>
        <message>
            <source>No desks yet</source>
            <translation>Aún no hay puestos</translation>
        </message>
        <message>
            <source>A desk appears when accounts are assigned to somebody, or somebody works one.</source>
            <translation>Un puesto aparece cuando se asignan cuentas a alguien, o alguien trabaja una.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) given back</source>
            <translation>
                <numerusform>%Ln cuenta devuelta</numerusform>
                <numerusform>%Ln cuentas devueltas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::visits::VisitModel</name>
        <message>
            <source>To visit</source>
            <translation>Por visitar</translation>
        </message>
        <message>
            <source>Not today</source>
            <translation>Hoy no</translation>
        </message>
        <message>
            <source>Debtor</source>
            <translation>Deudor</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Owed</source>
            <translation>Debe</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>Visita</translation>
        </message>
    </context>
    <context>
        <name>dunlin::visits::VisitPage</name>
        <message>
            <source>Visits</source>
            <translation>Visitas</translation>
        </message>
        <message>
            <source>Day of the visits</source>
            <translation>Día de las visitas</translation>
        </message>
        <message>
            <source>Save as calendar</source>
            <translation>Guardar como calendario</translation>
        </message>
        <message>
            <source>Visits of the day</source>
            <translation>Visitas del día</translation>
        </message>
        <message>
            <source>Planning the day…</source>
            <translation>Planificando el día…</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>Visita</translation>
        </message>
        <message>
            <source>Show on a map</source>
            <translation>Mostrar en un mapa</translation>
        </message>
        <message>
            <source>Note of the visit</source>
            <translation>Nota de la visita</translation>
        </message>
        <message>
            <source>Met in person</source>
            <translation>Visto en persona</translation>
        </message>
        <message>
            <source>Nobody there</source>
            <translation>No había nadie</translation>
        </message>
        <message>
            <source>Wrong address</source>
            <translation>Dirección errónea</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message numerus="yes">
            <source>%Ln to visit</source>
            <translation>
                <numerusform>%Ln por visitar</numerusform>
                <numerusform>%Ln por visitar</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody to visit</source>
            <translation>Nadie que visitar</translation>
        </message>
        <message>
            <source>Accounts of your queue whose address is known appear here.</source>
            <translation>Aquí aparecen las cuentas de su cola con dirección conocida.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln days past due</source>
            <translation>
                <numerusform>%Ln día vencido</numerusform>
                <numerusform>%Ln días vencidos</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Calendar files (*.ics)</source>
            <translation>Archivos de calendario (*.ics)</translation>
        </message>
        <message numerus="yes">
            <source>%Ln visits written</source>
            <translation>
                <numerusform>%Ln visita escrita</numerusform>
                <numerusform>%Ln visitas escritas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::welcome::PassphraseDialog</name>
        <message>
            <source>Open a profile</source>
            <translation>Abrir un perfil</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Frase de paso</translation>
        </message>
        <message>
            <source>That was not the passphrase of %1. Nothing was changed; try again.</source>
            <translation>Esa no era la frase de paso de %1. No se cambió nada; inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The profile %1 is locked by a passphrase.</source>
            <translation>El perfil %1 está bloqueado con una frase de paso.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
    </context>
    <context>
        <name>dunlin::welcome::WelcomePage</name>
        <message>
            <source>Welcome to Dunlin</source>
            <translation>Bienvenido a Dunlin</translation>
        </message>
        <message>
            <source>Work overdue accounts from a daily queue, with the network or without it. Nothing you record is lost, and no contact is made that is not allowed.</source>
            <translation>Trabaje las cuentas vencidas desde una cola diaria, con red o sin ella. Nada de lo que registra se pierde, y no se hace ningún contacto que no esté permitido.</translation>
        </message>
        <message>
            <source>Try the demo office</source>
            <translation>Probar la oficina de demostración</translation>
        </message>
        <message>
            <source>Look around</source>
            <translation>Echar un vistazo</translation>
        </message>
        <message>
            <source>5,000 invented accounts in eight countries, with months of calls, promises and payments. Nothing in it is real, and nothing leaves this machine.</source>
            <translation>5000 cuentas inventadas en ocho países, con meses de llamadas, promesas y pagos. Nada es real, y nada sale de este equipo.</translation>
        </message>
        <message>
            <source>Start an office</source>
            <translation>Crear una oficina</translation>
        </message>
        <message>
            <source>Open my own file</source>
            <translation>Abrir mi propio archivo</translation>
        </message>
        <message>
            <source>Makes an empty office on this machine and opens the import for your list of invoices or debts (CSV, TSV, also .gz).</source>
            <translation>Crea una oficina vacía en este equipo y abre la importación de su lista de facturas o deudas (CSV, TSV, también .gz).</translation>
        </message>
        <message>
            <source>Join a server</source>
            <translation>Unirse a un servidor</translation>
        </message>
        <message>
            <source>Your administrator gives you these three. The code is good for ten minutes.</source>
            <translation>Su administrador le da estos tres datos. El código vale diez minutos.</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Fingerprint of the server</source>
            <translation>Huella del servidor</translation>
        </message>
        <message>
            <source>&amp;Server</source>
            <translation>&amp;Servidor</translation>
        </message>
        <message>
            <source>&amp;Code</source>
            <translation>&amp;Código</translation>
        </message>
        <message>
            <source>&amp;Fingerprint</source>
            <translation>&amp;Huella</translation>
        </message>
        <message>
            <source>Join the server</source>
            <translation>Unirse al servidor</translation>
        </message>
        <message>
            <source>The server cannot be reached. Check the address and the network, then try again.</source>
            <translation>No se puede llegar al servidor. Revise la dirección y la red e inténtelo de nuevo.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::workstation::Composition</name>
        <message>
            <source>Opening the office on this machine…</source>
            <translation>Abriendo la oficina en este equipo…</translation>
        </message>
        <message>
            <source>Joining %1…</source>
            <translation>Uniéndose a %1…</translation>
        </message>
        <message>
            <source>Making the demo office: 5,000 accounts…</source>
            <translation>Creando la oficina de demostración: 5000 cuentas…</translation>
        </message>
        <message>
            <source>Saved. It names no debtor; read it before you send it.</source>
            <translation>Guardado. No nombra a ningún deudor; léalo antes de enviarlo.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::workstation::DeskWindow</name>
        <message>
            <source>Sync now</source>
            <translation>Sincronizar ahora</translation>
        </message>
        <message>
            <source>Import a file</source>
            <translation>Importar un archivo</translation>
        </message>
    </context>
    <context>
        <name>dunlin::wrapup::AmountEdit</name>
        <message>
            <source>120, 50%, 1/3, full</source>
            <translation>120, 50%, 1/3, total</translation>
        </message>
        <message>
            <source>not an amount</source>
            <translation>no es un importe</translation>
        </message>
    </context>
    <context>
        <name>dunlin::wrapup::CallView</name>
        <message>
            <source>Call</source>
            <translation>Llamar</translation>
        </message>
        <message>
            <source>Record without a call</source>
            <translation>Registrar sin llamada</translation>
        </message>
        <message>
            <source>Open items</source>
            <translation>Partidas abiertas</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Próximo paso</translation>
        </message>
        <message>
            <source>Promises kept: %1 of %2</source>
            <translation>Promesas cumplidas: %1 de %2</translation>
        </message>
        <message>
            <source>Last payment: %1, %2</source>
            <translation>Último pago: %1, %2</translation>
        </message>
        <message>
            <source>Last contact: %1</source>
            <translation>Último contacto: %1</translation>
        </message>
        <message>
            <source>Call back, as agreed</source>
            <translation>Volver a llamar, según lo acordado</translation>
        </message>
        <message>
            <source>Wait for the promise, then check it</source>
            <translation>Esperar la promesa y luego comprobarla</translation>
        </message>
        <message>
            <source>Review the dispute</source>
            <translation>Revisar la disputa</translation>
        </message>
        <message>
            <source>Review the hold</source>
            <translation>Revisar la suspensión</translation>
        </message>
        <message>
            <source>Wait for the agency</source>
            <translation>Esperar a la agencia</translation>
        </message>
        <message>
            <source>Refund the credit</source>
            <translation>Devolver el crédito</translation>
        </message>
        <message>
            <source>Wait for the approval</source>
            <translation>Esperar la aprobación</translation>
        </message>
        <message>
            <source>Remind of the promise</source>
            <translation>Recordar la promesa</translation>
        </message>
        <message>
            <source>Find a number or an address</source>
            <translation>Buscar un número o una dirección</translation>
        </message>
        <message>
            <source>Nothing to do</source>
            <translation>Nada que hacer</translation>
        </message>
        <message>
            <source>%1, %2 their time</source>
            <translation>%1, %2 su hora</translation>
        </message>
        <message>
            <source>Due %1</source>
            <translation>Vence %1</translation>
        </message>
        <message>
            <source>No due date</source>
            <translation>Sin vencimiento</translation>
        </message>
        <message>
            <source>disputed</source>
            <translation>disputada</translation>
        </message>
        <message>
            <source>%1, %2, %3 open</source>
            <translation>%1, %2, %3 pendiente</translation>
        </message>
        <message>
            <source>Open items (%1)</source>
            <translation>Partidas abiertas (%1)</translation>
        </message>
        <message>
            <source>No number</source>
            <translation>Sin número</translation>
        </message>
        <message>
            <source>no number to call</source>
            <translation>no hay número que llamar</translation>
        </message>
        <message>
            <source>your role may look, not call</source>
            <translation>su función permite mirar, no llamar</translation>
        </message>
        <message>
            <source>Call: %1</source>
            <translation>Llamar: %1</translation>
        </message>
        <message>
            <source>Next allowed %1</source>
            <translation>Próximo permitido %1</translation>
        </message>
        <message>
            <source>See to a message</source>
            <translation>Atender un mensaje</translation>
        </message>
        <message>
            <source>Wrap up that call</source>
            <translation>Cerrar esa llamada</translation>
        </message>
    </context>
    <context>
        <name>dunlin::wrapup::ContentList</name>
        <message>
            <source>What has to be said</source>
            <translation>Lo que hay que decir</translation>
        </message>
        <message>
            <source>All said</source>
            <translation>Todo dicho</translation>
        </message>
        <message>
            <source>All of it was said</source>
            <translation>Se dijo todo</translation>
        </message>
        <message>
            <source>Why the rest was not said</source>
            <translation>Por qué no se dijo el resto</translation>
        </message>
        <message>
            <source>Not said? Why…</source>
            <translation>¿No se dijo? Por qué…</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <extracomment>%1: what has to be said, %2: the rule that asks for it</extracomment>
            <translation>%1 (%2)</translation>
        </message>
        <message numerus="yes">
            <source>Said what has to be said: %Ln</source>
            <translation>
                <numerusform>Dicho lo que hay que decir: %Ln</numerusform>
                <numerusform>Dicho lo que hay que decir: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Still to be said: %Ln</source>
            <translation>
                <numerusform>Falta por decir: %Ln</numerusform>
                <numerusform>Falta por decir: %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Show what has to be said</source>
            <translation>Mostrar lo que hay que decir</translation>
        </message>
    </context>
    <context>
        <name>dunlin::wrapup::DateEdit</name>
        <message>
            <source>that day is gone</source>
            <translation>ese día ya pasó</translation>
        </message>
        <message>
            <source>today, -1, 15/1, fri</source>
            <translation>hoy, -1, 15/1, vie</translation>
        </message>
        <message>
            <source>fri, +7, 15/1, eom</source>
            <translation>vie, +7, 15/1, fdm</translation>
        </message>
        <message>
            <source>not a date</source>
            <translation>no es una fecha</translation>
        </message>
    </context>
    <context>
        <name>dunlin::wrapup::DraftNote</name>
        <message>
            <source>Saving…</source>
            <translation>Guardando…</translation>
        </message>
        <message>
            <source>Saved on this laptop</source>
            <translation>Guardado en este portátil</translation>
        </message>
        <message>
            <source>Not saved yet. Trying again.</source>
            <translation>Aún no guardado. Se intenta de nuevo.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::wrapup::MomentEdit</name>
        <message>
            <source>%1 %2</source>
            <comment>date, time of day</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>fri 5p, +2h, tomorrow 9:30</source>
            <translation>vie 17, +2h, mañana 9:30</translation>
        </message>
        <message>
            <source>not a time ahead</source>
            <translation>no es una hora futura</translation>
        </message>
    </context>
    <context>
        <name>dunlin::wrapup::NumberTile</name>
        <message>
            <source>%1 %2</source>
            <comment>number of a choice, its words</comment>
            <translation>%1 %2</translation>
        </message>
    </context>
    <context>
        <name>dunlin::wrapup::OutcomeFields</name>
        <message>
            <source>Amount</source>
            <translation>Importe</translation>
        </message>
        <message>
            <source>Pays by</source>
            <translation>Paga hasta</translation>
        </message>
        <message>
            <source>Call at, their time</source>
            <translation>Llamar a las, su hora</translation>
        </message>
        <message>
            <source>Pays with</source>
            <translation>Paga con</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Referencia</translation>
        </message>
        <message>
            <source>Their time</source>
            <translation>Su hora</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>No dicho</translation>
        </message>
        <message>
            <source>What they dispute</source>
            <translation>Qué disputan</translation>
        </message>
        <message>
            <source>Why they refuse</source>
            <translation>Por qué se niegan</translation>
        </message>
    </context>
    <context>
        <name>dunlin::wrapup::WrapUpForm</name>
        <message>
            <source>They called</source>
            <translation>Llamó</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Only what is new…</source>
            <translation>Solo lo nuevo…</translation>
        </message>
        <message>
            <source>Wrap up</source>
            <translation>Cerrar la gestión</translation>
        </message>
        <message>
            <source>Save and next</source>
            <translation>Guardar y siguiente</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Save and stay on this account (Ctrl+Shift+Enter)</source>
            <translation>Guardar y quedarse en esta cuenta (Ctrl+Mayús+Intro)</translation>
        </message>
        <message>
            <source>There is nothing to save yet. Type a note or choose an outcome.</source>
            <translation>Aún no hay nada que guardar. Escriba una nota o elija un resultado.</translation>
        </message>
        <message>
            <source>Choose how it went first: keys 1 to 9.</source>
            <translation>Elija primero cómo fue: teclas 1 a 9.</translation>
        </message>
        <message>
            <source>Choose the reason: keys 1 to 6.</source>
            <translation>Elija el motivo: teclas 1 a 6.</translation>
        </message>
        <message>
            <source>The amount cannot be read. Type for instance 120, 50% or 1/3.</source>
            <translation>El importe no se entiende. Escriba por ejemplo 120, 50% o 1/3.</translation>
        </message>
        <message>
            <source>That is more than what is owed.</source>
            <translation>Es más de lo que se debe.</translation>
        </message>
        <message>
            <source>The date cannot be read or is gone. Type for instance fri, +7 or 15/1.</source>
            <translation>La fecha no se entiende o ya pasó. Escriba por ejemplo vie, +7 o 15/1.</translation>
        </message>
        <message>
            <source>The time cannot be read or is gone. Type for instance fri 5p or +2h.</source>
            <translation>La hora no se entiende o ya pasó. Escriba por ejemplo vie 17 o +2h.</translation>
        </message>
        <message>
            <source>Tick what was said (D: all of it), or write why not.</source>
            <translation>Marque lo que se dijo (D: todo), o escriba por qué no.</translation>
        </message>
        <message>
            <source>Goes to a supervisor first: it is beyond what you may take on. Until then nothing is agreed.</source>
            <translation>Va primero a un supervisor: excede lo que usted puede aceptar. Hasta entonces no hay nada acordado.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::wrapup::WrapUpPanel</name>
        <message>
            <source>Next step</source>
            <translation>Próximo paso</translation>
        </message>
        <message>
            <source>End call</source>
            <translation>Colgar</translation>
        </message>
        <message>
            <source>Length of the call</source>
            <translation>Duración de la llamada</translation>
        </message>
        <message>
            <source>Put this account off until:</source>
            <translation>Aplazar esta cuenta hasta:</translation>
        </message>
        <message>
            <source>In an hour</source>
            <translation>En una hora</translation>
        </message>
        <message>
            <source>In three hours</source>
            <translation>En tres horas</translation>
        </message>
        <message>
            <source>Tomorrow 9:00</source>
            <translation>Mañana 9:00</translation>
        </message>
        <message>
            <source>In three days</source>
            <translation>En tres días</translation>
        </message>
        <message>
            <source>In a week</source>
            <translation>En una semana</translation>
        </message>
        <message>
            <source>Wrap up</source>
            <translation>Cerrar la gestión</translation>
        </message>
        <message>
            <source>Remind me</source>
            <translation>Recordármelo</translation>
        </message>
        <message>
            <source>Asking the rules: %1</source>
            <translation>Consultando las reglas: %1</translation>
        </message>
        <message>
            <source>Call ended: %1</source>
            <translation>Llamada terminada: %1</translation>
        </message>
        <message>
            <source>Without a call</source>
            <translation>Sin llamada</translation>
        </message>
        <message>
            <source>Note saved</source>
            <translation>Nota guardada</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Guardado: %1</translation>
        </message>
        <message>
            <source>Not saved: %1.</source>
            <translation>No guardado: %1.</translation>
        </message>
        <message>
            <source>A call to %1 was begun at %2 and not wrapped up: it counts until you say what came of it.</source>
            <translation>Una llamada a %1 empezó a las %2 y no se cerró: cuenta hasta que diga en qué quedó.</translation>
        </message>
        <message>
            <source>not dialled</source>
            <translation>no se marcó</translation>
        </message>
        <message>
            <source>Dialling: %1</source>
            <translation>Marcando: %1</translation>
        </message>
        <message>
            <source>Ringing: %1</source>
            <translation>Llamando: %1</translation>
        </message>
        <message>
            <source>Talking: %1</source>
            <translation>Hablando: %1</translation>
        </message>
        <message>
            <source>Nobody answered: %1</source>
            <translation>Nadie contestó: %1</translation>
        </message>
        <message>
            <source>Busy: %1</source>
            <translation>Ocupado: %1</translation>
        </message>
        <message>
            <source>Declined: %1</source>
            <translation>Rechazada: %1</translation>
        </message>
        <message>
            <source>No such number: %1</source>
            <translation>No existe ese número: %1</translation>
        </message>
        <message>
            <source>The call failed: %1</source>
            <translation>La llamada falló: %1</translation>
        </message>
        <message>
            <source>The telephone could not call: %1. The attempt is kept; save what came of it, or call again afterwards.</source>
            <translation>El teléfono no pudo llamar: %1. El intento se conserva; guarde en qué quedó, o llame de nuevo después.</translation>
        </message>
        <message>
            <source>they called instead</source>
            <translation>llamaron ellos</translation>
        </message>
        <message>
            <source>%1 It waits for approval.</source>
            <translation>%1 Espera aprobación.</translation>
        </message>
    </context>
</TS>
