import type { Lexicon } from "../concepts";

export const es: Lexicon = {
  order: "pedido*|pedid|orden|órdenes|compra|compras|encargo|mi compra",
  parcel:
    "paquete*|pakete|envío|envíos|encomienda*|entrega|entregas|bulto|cartero|repartidor*|mensajero*|mensajería|transportista|correo postal|caja",
  item: "artículo*|producto*|cosa|cosas|mercancía*|mercadería|regalo|lo que compré|lo que pedí|edredón|mantel|hervidor|funda|fundas",
  garment:
    "camisa*|camiseta*|pantalón|pantalones|zapato*|zapatilla*|vestido*|chaqueta*|abrigo*|falda*|lámpara*|taza*|manta*|bolso*|botas|reloj|silla*|relojes|bolsos|cartera|tazón|tazones|plato|platos|jarrón|jarrones|vela|velas|espejo*|estante*|alfombra*|toalla*|cortina*|bufanda*|cinturón*|guante*|gorro*|sombrero*|collar*|pulsera*|pendientes|blusa*|calcetines|sandalia*|pantuflas|sofá*|mesa|mesas|libro*|cesta*|tetera*|auriculares|cargador|vaqueros|suéter*|jersey|cojín|cojines|sábanas",
  refund:
    "reembols*|devolución del dinero|devolver el dinero|devuelvan el dinero|devuelvan mi dinero|devuelvan la plata|mi dinero|mi plata|reintegr*|dinero de vuelta|reembolso|devolverme el dinero|me devolvéis el dinero|me devuelven el dinero|plata de vuelta|plata de regreso|dinero de regreso|devuélvanme|devolvedme|me regresan el dinero|me reintegran|mi lana|mi pasta|me devuelvan|el reintegro",
  return:
    "devolver*|devolución|devoluciones|devuelvo|regresar el|regresarlo|retornar*|retorno|mandar de vuelta|enviar de vuelta|devolví|mandé de vuelta|envié de vuelta|mandarla de vuelta|mandarlo de vuelta|mandarlos de vuelta|mandarlas de vuelta|de vuelta|regresarla|regresarlos|regresarlas|regreso del|regresar la|regresar los|regresar las|regresar este|regresar esta|regresar un|retornarlo|devolverl*|os lo mando|se lo mando|se los mando|lo regreso|la regreso|quitarme de encima|me lo recogéis|recogerlo|recogerla|lo recogen|la recogen|me lo recogen|pasan a recogerlo|pasáis a por|venís a por|vengan por|lo puedo regresar|la puedo regresar|puedo regresar|se puede devolver|una devolución|lo aceptan de vuelta|aceptan de vuelta|lo aceptáis de vuelta",
  exchange:
    "cambiarlo|cambiarla|cambiarlos|cambiar por|cambiarlo por|cambio de talla|cambiar la talla|cambiar de talla|otra talla|talla más|intercambi*|reemplaz*|otro color|talla más chica|talla menos|una talla|número más|número menos|más grande|más chico|más chica|más pequeño|más pequeña|por uno más|por una más|por otro|por otra|cambiarlo por otro|cambiármelo|cambiarmelo|me lo cambian|me lo cambiáis|por la 3|por la 4|por el 3|por el 4|cambiar por la|cambiar por el|necesita la|necesita el|necesita una talla|su talla es|otro número|por el número|calza|otra medida|otro tamaño|distinta talla|talla diferente|medida diferente|hago el cambio|hacer el cambio|quiero cambio|cambio o",
  label: "etiqueta",
  address:
    "dirección|direcciones|direccion|domicilio|código postal|calle|me mudé|mudado|número de piso|numero de piso|piso|número de casa|número de puerta|número de calle|portal|puerta|localidad|ciudad|colonia|número exterior|mi trabajo|la oficina|casa de mis padres|casa de mi",
  paymethod:
    "tarjeta*|pago|pagos|pagar|pago con|paypal|transferencia|bizum|método de pago|forma de pago|contrareembolso|efectivo|cuotas",
  otherpay:
    "otra tarjeta|tarjeta distinta|tarjeta diferente|otro medio de pago|otro método de pago|otra forma de pago|otro pago|pagar de otra forma|pagar de otra manera|pagarlo de otra forma|pagarlo de otra manera|cambiar el pago|cambiar de tarjeta|cambiar la tarjeta|cambiar mi tarjeta|cambiar la forma de pago|cambiar el método de pago|cambiar el medio de pago|cambio de tarjeta",
  invoice: "factura*|recibo*|comprobante*|ticket",
  account: "cuenta|perfil|usuario|mis datos",
  login:
    "contraseña*|clave|iniciar sesión|entrar en mi cuenta|entrar a mi cuenta|acceder|login|loguear*|nombre de usuario",
  member: "suscripci*|membres*|socio|puntos|premium",
  newsletter: "boletín|newsletter|correos publicitarios|publicidad|correos de publicidad|correos promocionales",
  site: "web|página|sitio|app|aplicación|enlace",
  cart: "carrito|cesta",
  price: "precio*|caro|cara|cuesta|costo|coste|vale|barato*|cuánto vale|cuánto cuesta|cuánto sale|qué precio",
  shipfee:
    "gastos de envío|costo de envío|coste de envío|costo del envío|coste del envío|precio del envío|envío gratis|cuesta el envío|cobran .. envío|portes|vale el envío",
  fee: "cargo extra|cobro extra|aduana|aranceles|tasas",
  discount:
    "descuento*|cupón|cupones|código promocional|código de descuento|promoción|promociones|oferta*|rebaja*|promo",
  stock: "stock|disponib*|agotad*|existencias|hay disponibles|quedan|reposición",
  policy: "política*|condiciones|garantía*|plazo para|términos|devolución gratis|envuelto para regalo",
  hours:
    "horario*|abren|abierto*|tienda física|tienda fisica|dónde están ubicados|dónde está la tienda|dónde está su tienda|dónde está vuestra tienda|dónde queda la tienda|dónde están ustedes|dónde tienen tienda|dónde tenéis tienda",
  detail:
    "material|tela|algodón|cuero|medidas|talla|tallas|guía de tallas|lavar|color|colores|impermeable|composición|compatible|modelos|modelo|características",
  tracking:
    "rastre*|seguimiento|tracking|trackear|localizar|número de guía|guía de envío|wismo|seguir mi|por dónde va|por donde viene|en la aduana|en aduana|en aduanas|retenido en aduana|parado en aduana|en reparto|en distribución|en ruta|sale en reparto|con el repartidor|link de seguimiento|enlace de seguimiento",
  where: "dónde|donde|dnd|adónde|dónde está|q paso con|qué pasó con|que pasa con|noticias|alguna novedad|novedades",
  when: "cuándo|cuando|cuándo llega|qué día|que dia|a qué hora|fecha estimada|fecha de entrega|para cuándo|pa cuando|pa cuándo|antes del lunes|antes del martes|antes del miércoles|antes del jueves|antes del viernes|antes del sábado|antes del domingo|antes del fin de semana|antes de navidad|antes de reyes|a tiempo para",
  howlong:
    "cuántos días tengo|qué plazo|cuánto tarda|cuánto tiempo|cuántos días|cuánto demora|cuánto falta|cuanto se tarda|cuánto tardan",
  howmuch: "cuánto cuesta|cuánto vale|qué precio|cuánto sale",
  status:
    "estado|estatus|status|situación|cómo va|como va|saber de|información de mi|saber sobre|información sobre mi|ya está listo|está listo",
  arrive:
    "llega|llegar|llegará|llegado|llegó|llego|llegue|llegan|llegaron|llegando|recibir|recibo mi|recibir mi|recibiré|entregan|entregar|entregado|entregarán|entreguen|viene|en camino|va a llegar|me lo traen|traen|llegao|me llega|pa cuando|para cuándo|llegaba|llegase|llegara|aparece|apareció|traído|trajeron|entregarlo|entregarme|repartir|reparto|me cae|cae",
  ship: "enviado|enviar|enviaron|envían|enviaste|enviaréis|despach*|mandado|mandaron|sale|salió|salido|expedido|mandan|preparando|salió del almacén|salido del almacén|salió de almacén|dejado el almacén",
  late: "lleva .. días|lleva .. semanas|lleva .. parado|días y nada|semanas y nada|tarde|retras*|demora*|tardando|tarda mucho|hace días|hace semanas|hace una semana|lleva días|lleva semanas|días esperando|semanas esperando|esperando|debía llegar|tenía que llegar|debería haber llegado|atras*|parado|no se mueve|mucho tiempo|hace mucho|hace .. días|hace .. semanas|desde hace|iba a llegar|tenía que estar aquí|debería estar aquí|tenía que venir|debió llegar|debía haber llegado|tendría que haber llegado|quedaron en|llevo .. días|llevo .. semanas|llevo días|llevo semanas|llevo esperando|hace rato|ni rastro|sigue igual|no avanza|sin moverse|estancad*|atascad*|retenid*|sin novedades|cuánto más tengo que esperar|cuánto más|esperar|más espero",
  still:
    "todavía|todavia|aún|aun|sigue sin|sigo sin|no ha|no me ha|no han|no llega|ya|ni un|ni un centavo|ni un céntimo|no vuelve|no aparece|no le habéis|no veo|no lo veo|no la veo|no me dicen nada|nadie me dice|sin noticias|no sé nada|no se nada|no me sale",
  notgot:
    "sin aparecer|sigue sin llegar|sin llegar|no aparece por ningún|no está por ningún|sigue perdido|sigue perdida|sin rastro|no pasó|no ha pasado|nunca pasó|no llegó|no llego|no me llegó|no me llega|no llega|no ha llegado|no me ha llegado|no han llegado|no lo he recibido|no he recibido|no recibí|no recibi|no lo recibí|nunca llegó|nunca llego|nunca me llegó|nunca recibí|sin recibir|no tengo nada|no lo tengo|no tengo el|no está|no apareció|no aparece|no me ha llega|se perdió|perdido|extraviad*|robaron|robado|no han entregado|no me entregaron|no me lo han entregado|no ha venido|no vino nadie|sin noticias|no aparece nadie|no ha aparecido|nada de nada|no me ha llegao|no ha llegao|no ha venido nadie|nadie vino|nadie ha venido|nunca paso|no paso nadie|no he visto|sin señales|no sé nada de|no se nada de|aun nada|aún nada|todavía nada|y nada|ni rastro|ni sombra|ni señal|ni la sombra|ni pista|sigo sin el|sigo sin la|sigo sin los|sigo sin las|sigo sin mi|sigo sin nada|brilla por su ausencia|nadie llamó|nadie tocó|varad*",
  gotone:
    "firmado por|dicen que está entregado|dice entregado|dice que entregado|dice que está entregado|dice que fue entregado|dice que se entregó|dice que ya|dice que lo entreg*|dice que han entregado|dice que llegó|marcado como entregado|aparece entregado|aparece como entregado|sale como entregado|sale entregado|figura como entregado|figura entregado|pone entregado|pone que está entregado|pone que se ha entregado|consta como entregado|supuestamente entregado|ya entregado pero|dicen que entreg*|dicen que lo entreg*|estado entregado|entregado pero",
  neighbour: "vecino*|vecina|otra casa|otra persona|portero",
  trouble:
    "problema|problemas|no está bien|no esta bien|algo mal|algo va mal|algo anda mal|mal con|inconveniente|inconvenientes",
  wrong:
    "equivocad*|erróne*|incorrect*|mal|error|otro producto|no es lo que|no es el que|diferente|no corresponde|distinto|no pedí",
  damaged:
    "hecha trizas|hecho trizas|hechas trizas|hechos trizas|hecha añicos|hecho añicos|añicos|roto|rota|rotos|rotas|dañad*|defectuos*|estropead*|no funciona|golpead*|manchad*|rajad*|rasgad*|averiad*|partid*|quebrad*|descosid*|mal estado|no enciende|hecho pedazos|hecha pedazos|hechos pedazos|en pedazos|hecho añicos|hecha añicos|hecho trizas|en mil pedazos|agrietad*|abollad*|desteñid*|huele mal|no prende|astillad*|agujero*|agujeread*|hueco|rasguñ*|rayad*|desgarrad*|se rompió|se ha roto|se me rompió|se cayó|despegad*|quemad*|oxidad*|sucio|sucia|se dañó|descompuest*|chueco|torcid*|falla|fallado|fallada",
  lacking:
    "falta|faltan|faltaba|faltaban|faltó|incomplet*|solo llegó|solo recibí|sólo me llegó|solo me ha llegado|solo vino|vacía|vacía la caja|la mitad",
  misfit:
    "equivoqué de talla|confundí de talla|no me queda|no me sirve|no me quedan|me queda|muy pequeñ*|muy grande|muy chic*|demasiado grande|demasiado pequeñ*|no me gusta|no me gustó|talla equivocada|talla incorrecta|cambié de opinión|ya no lo quiero|ya no lo necesito|pequeño|grande|me arrepentí|no es lo que esperaba|no era lo que esperaba|no es como esperaba|esperaba otra cosa|no me convence|no es lo que quería|no me queda bien|no es como en la foto|enorme|me viene grande|me viene pequeñ*|me aprieta|aprieta*|me baila|queda larg*|queda cort*|queda ajustad*|no es mi estilo|no pega con|no es mi talla|ya no la quiero|ya no los quiero|ya no las quiero|no le gustó|no le gusta|no le queda|no le sirve|me pica|pica mucho|ya no me gusta|lo pensé mejor|me lo pensé mejor|no me lo quedo|no quiero quedár*|no quedarme|sin estrenar|al final no|no cubre|me hace daño|me hacen daño|me sienta fatal|me sienta mal|me queda fatal|me queda mal|no le va|le queda",
  cancel:
    "cancel*|anular*|anulen|anulo|anulación|desistir|dar de baja el pedido|anula*|anúle*|cancél*|anúlame|anulame|anulad|anúlenme|cancélame|cancelame|cancelad|no lo manden|no lo envíen|no lo envíes|no lo mandéis|no lo enviéis|no me lo manden|no me lo envíen|no envíen|no manden|dejar sin efecto|echarme atrás|paren el pedido|ya no me interesa|páralo|echad para atrás|echar para atrás|echen para atrás|tirar para atrás|deshacer*|deshaced|deshagan|revertir|dar marcha atrás|para atrás el|atrás el pedido",
  change:
    "cambiar|cambio|cambien|cambie|modificar*|modifico|corregir*|actualizar*|editar|otra dirección|nueva dirección|corregid*|arreglar|arregláis|rectificar|puse mal|escribí mal|he puesto mal|he escrito mal|metí mal|anoté mal|cambiáis|cambiad|cámbien|cámbienme|enmendar|ajustar",
  upgrade: "envío urgente|envío exprés|más rápido",
  add: "añadir*|agregar*|sumar|agreguen|añadan|agrega|meter otro|meter otra|incluir|poner otro|poner otra|poner uno más|una más|uno más|otra más|otro más|sumarle|agregarle|añadirle|ponerle|quisiera llevar|metedme|meted otro|meted otra|poned otro|poned otra|pongan otro|pongan otra|podéis meter|pueden meter|echar otro|echad otro|sumen otro|agréguenle|otra funda",
  remove:
    "quitar*|eliminar*|sacar un|borrar un|quitar una|quitar uno|sacar una|sacar uno|quitarle|sacarle|eliminen|quiten|quitad|solo quiero una|solo quiero uno",
  buy: "comprar|hacer un pedido|hacer un encargo|quiero pedir|realizar un pedido|hacer una compra|realizar una compra|ordenar",
  mistake: "por error|sin querer|me equivoqué|equivoqué",
  cheaper: "más barato|bajó de precio|bajado de precio|igualar el precio",
  charged:
    "cobr*|cargo|cargos|cargado|factur* dos|pago rechazado|problema .. pago|error .. pago|pago no|debitad*|descontaron",
  twice: "dos veces|doble|duplicad*|2 veces",
  neverbought: "no compré|no pedí nada|nunca compré|no reconozco|fraude|no autoric*",
  forgot: "olvidé|olvide|he olvidado|se me olvidó|no recuerdo|no me acuerdo|recuperar|restablecer",
  cannot: "no puedo|no consigo|no me deja|no deja|no logro|no funciona|problema*|error|no carga|no se puede|falla",
  broken: "no funciona|no carga|no abre|está caíd*|se cuelga|error|no va|no se abre|se queda en blanco",
  slow: "lent*",
  declined: "rechaz*|no acept*|inválid*|no válido|denegad*",
  create: "crear|abrir una cuenta|registrar*|registro",
  erase: "borrar|eliminar|cerrar|borren|dar de baja",
  subscribe: "suscribir*|darme de baja|dar de baja|desuscribir*|no recibir más",
  complain: "queja*|quejar*|reclam*|hoja de reclamaciones|denunciar",
  opinion:
    "opinión|reseña*|sugerencia*|excelente servicio|buen servicio|muy rápido|felicit*|enhorabuena|valoración|comentario*",
  question: "pregunta*|duda|consulta*|quisiera saber|quiero saber|me gustaría saber",
  howto:
    "cómo puedo|cómo hago|cómo se|como puedo|como hago|como se|qué tengo que hacer|cuál es la|cual es la|cuál es el|cómo funciona|qué pasa si|cómo pago|cuáles|cual es su|qué es|qué son|qué hago|qué debo|qué pasa|qué hay que",
  possible: "puedo|podría|se puede|es posible|podéis|pueden|me podría",
  considering: "pensando en comprar|quiero comprar|me interesa|estoy interesad*|busco|tienen|tenéis|venden|hay",
  unwanted: "no quiero|no deseo|no voy a|en vez de|en lugar de|no necesito",
  deliverytime:
    "cuánto tarda el envío|cuánto tarda un envío|cuánto tarda la entrega|cuánto tardan los envíos|cuánto tardan las entregas|cuánto tardan en|cuánto tardáis en|cuánto demora el envío|cuánto demora la entrega|cuánto demoran|cuánto tiempo tarda el envío|cuánto tiempo tarda la entrega|cuánto tiempo tardan|cuánto tiempo demora|cuántos días tarda el|cuántos días tarda la|cuántos días tardan|tiempo de entrega|tiempos de entrega|plazo de entrega|plazos de entrega|tiempo de envío|tiempos de envío|plazo de envío|plazos de envío|si compro hoy|si pido hoy|si lo pido hoy|si lo compro hoy|si hago el pedido hoy|en cuánto tiempo entregan|en cuánto tiempo envían|en cuánto tiempo llegan los|cuánto suele tardar|suelen tardar|tarda normalmente|qué tan rápido|cuánto tardan los reembolsos|cuánto tardan las devoluciones|cuánto demoran los reembolsos|cuánto suelen tardar|cuánto tarda normalmente|cuánto tiempo tardan los",
  mine: "mi|mis|nuestro|el pedido|el paquete|este pedido|este paquete|he pedido|pedí|compré|he comprado|lo mio|lo mío|lo que pedí|lo que compré",
  hurry: "más rápido|aceler*|apur*|prisa|urgente*|exprés|express|lo antes posible|cuanto antes|prioridad|agili*",
  toohigh: "muy alto*|demasiado alto*|muy caro*|demasiado caro*|excesiv*|carísim*|tan caro*|tan alto*",
  deliverto:
    "plazos de entrega|tiempos de entrega|envían a|hacen envíos|enviáis a|entregan en|llegan a|envío internacional|envíos internacionales|envíos a|mandan a|opciones de envío|métodos de envío",
  check: "comprobar|verificar|revisar",
  wantback: "quiero mi dinero",
  freeship:
    "envío gratis|envíos gratis|envío gratuito|envíos gratuitos|gratis el envío|gratuito el envío|envío es gratis|envío sea gratis|sin gastos de envío|entrega gratis",
  contact:
    "número de teléfono|mi teléfono|número de móvil|mi móvil|número de celular|mi celular|datos de contacto|fecha de nacimiento|mi apellido|mi correo electrónico|mi email|nombre de la cuenta|mi correo",
  shipto: "dirección de envío|dirección de entrega|direccion de envio|domicilio de entrega",
  away: "no estaré|no voy a estar|no estoy en casa|no estamos en casa|fuera de casa|no habrá nadie|no hay nadie en casa|estaré de viaje|de vacaciones|estaré fuera",
  postpone:
    "otro día|otra fecha|más tarde|entregar el|entreguen el|lo traigan el|después del|a partir del|otro momento",
  othermodel:
    "otro modelo|otro color|otro producto|otro artículo|un modelo distinto|un modelo diferente|producto distinto|producto diferente|color distinto|otra cosa|otro diseño|algo distinto|algo diferente",
  money:
    "dinero|abonado|abonaron|abonan|abono|ingresado|ingresaron|plata|euros|pesos|mi tarjeta|en la tarjeta|en mi cuenta|en la cuenta|en el banco|veo el dinero|abonar|abonarme|ingreso|ingresar|ingresáis|me ingresan|me pagan|transferido|lana|pasta|varo|reembolsan|reembolsáis|centavo|céntimo|un duro|un peso|mi banco|el banco",
  stillhave:
    "les queda|les quedan|te queda|os queda|os quedan|queda alguna|queda alguno|quedan|todavía tienen|tienen todavía|aún tienen|tienen aún|todavía hay|vuelven a tener|volverán a tener|vuelva a haber|vuelve a haber|vuelven a traer|lo reponen|reponer",
  nolonger:
    "ya no quiero|ya no lo quiero|ya no la quiero|ya no necesito|ya no me hace falta|ya no los quiero|ya no las quiero|ya no me interesa|ya no hace falta el|al final no lo quiero|al final no la quiero",
  material: "algodón|lana|lino|seda|poliéster|madera|cerámica|porcelana|terciopelo|bambú|cuero|plástico",
  human:
    "humano*|persona real|una persona|con alguien|agente*|asesor*|operador*|atención al cliente|servicio al cliente|servicio de atención|soporte|hablar con|ejecutivo|representante*|que me atienda|me atienda|llamar*|teléfono de contacto|encargado|gerente|supervisor|necesito apoyo|persona|alguien real|una persona de verdad|persona de verdad|alguien de verdad|hay alguien|alguien ahí|alguien ahi|pásame con|pasame con|pásenme con|me pasas con|me pasan con|comunícame|comuníqueme|comuníquenme|un compañero|una compañera|tu compañero|tus compañeros|de carne y hueso|persona humana|contactarme con|quiero un humano|un trabajador|un empleado|alguien del equipo|alguien de la tienda|alguien que sepa|persona física|ser humano|el jefe|jefe|jefa|tu jefe|dame un humano|me conteste una|llamarme|me llame|me puede llamar|me llaman|que me llamen|me pueden llamar",
  hi: "hola|holaa|buenas|buenos días|buenas tardes|buenas noches|saludos|buen día|ola|hey|q tal|qué tal",
  thanks: "gracias|muchas gracias|mil gracias|te agradezco|agradecid*|grax",
  bye: "adiós|adios|chao|chau|hasta luego|hasta pronto|nos vemos|hasta mañana|bye|eso es todo|es todo",
  help: "ayuda|ayúdame|ayudar|ayudarme|ayúdenme|ayudame|auxilio|qué puedes hacer|qué sabes hacer|opciones|menú|no sé qué hacer|cómo funciona esto|cómo funcionas|cómo funciona|qué hago|cómo te uso|échame una mano|orientación",
  language:
    "en inglés|en español|hablas español|habla español|hablan español|otro idioma|cambiar idioma|cambiar de idioma|idioma|hablas inglés|en francés|en alemán",
  repeat:
    "repite*|repetir|repetirlo|otra vez por favor|qué dijiste|no entendí|no te entendí|cómo dices|puedes repetir|qué has dicho",
  stop: "olvídalo|olvidalo|olvídate|no importa|déjalo|dejalo|da igual|para ya|salir|basta|nada por favor|no hacer nada|no hagas nada|no lo hagas|detente|deténgase|deja eso|deja|dejarlo|déjelo|dejémoslo|mejor déjalo|cambiado de opinión|cambié de opinión|cambié de idea|ya no hace falta|no hace falta|no sigas|no siga|ya basta|no lo haga|olvida eso|olvídelo|interrumpe|terminar|ya no|anula eso|cancela eso|para|párate|olvida|sal|déjalo así|déjalo estar|cancélalo|parar|ya no importa",
  bot: "robot|eres humano|eres una máquina|eres un bot|bot|quién eres|cómo te llamas|inteligencia artificial|quién te creó",
  chat: "cómo estás|como estas|chiste*|cuéntame un|qué haces|te quiero|cuántos años tienes",
  elsewhere:
    "clima|tiempo hace|llover|presidente|receta*|fútbol|vuelo*|hotel*|canción|música|película*|capital de|noticias|horóscopo|bitcoin|traduc*|deberes|médico|restaurante*|calcula|poema|elecciones",
  worried:
    "preocupad*|preocupa|nervios*|ansios*|urgente*|urge|lo necesito para|miedo|cumpleaños|boda|estafa|inquiet*|angustiad*",
  frustrated:
    "frustrad*|frustrante|molest*|hart*|cansad*|decepcionad*|decepcionante|inaceptable|ridícul*|pésim*|fatal|terrible|horrible|vergüenza|ya está bien|siempre lo mismo|otra vez|todavía esperando|increíble|mal servicio|enojad*|enfadad*|disgust*|vergonzos*|lamentable|no es posible que|nadie responde|nadie contesta",
  angry:
    "furios*|indignad*|mierda|joder|puta|puto|coño|cabrón|cabrones|ladrones|ladrón|estafador*|robo|denunci*|abogad*|policía|nunca más|jamás vuelvo|asco|imbécil*|idiota*|carajo|chingad*|pendej*|rabia|encabronad*|demand*",
  distress:
    "suicid*|matarme|me quiero morir|quiero morir|quiero morirme|quitarme la vida|acabar con mi vida|no quiero vivir|no quiero seguir viviendo|hacerme daño|autolesion*|me voy a matar|amenaza de muerte|me amenazan|ambulancia|infarto|no puedo respirar|emergencia médica|sobredosis|intoxicad*|reacción alérgica|me pega mi|amenaza de bomba|poner una bomba|matarte|voy a matar|se incendió|se prendió fuego|descarga eléctrica|que todo termine|que todo acabe|acabar con todo|no quiero estar aquí|me quiero matar|quiero matarme|me voy a hacer daño|quitarme de en medio|no tengo ganas de vivir|sin ganas de vivir|cansado de vivir|cansada de vivir|tragó la pila|tragó una pila|demasiadas pastillas|muchas pastillas|todas las pastillas|me quemé|quemaduras|se quemó|me he quemado|no respira|no puede respirar|me ahogo|se desmayó|desmayad*|inconsciente|convulsion*|con un cuchillo|con una pistola|me amenazó|amenaza con matar|amenazó con matar|urgencias|en llamas|me golpea|me maltrata|bebió lejía|sangra mucho|hijo se tragó|hija se tragó|niño se tragó|niña se tragó|bebé se tragó|cargador explotó|batería explotó|me explotó|explotó y|explotó en|acabé en el hospital|ingresad* en el hospital|llevaron al hospital|las venas|no se despierta",
  sentyet:
    "lo han enviado|lo habéis enviado|han enviado ya|ya lo enviaron|ya enviaron|ya lo mandaron|ya mandaron|lo habéis mandado|lo han mandado|ya salió|ya salio|ha salido ya|ya despacharon|lo despacharon|ya se envió|se ha enviado|si ya salió|ya fue enviado|por dónde anda|por donde anda|por dónde viene|número de envío|último escaneo|centro de distribución|centro logístico|nunca se lo disteis|no se lo disteis|no se lo dieron|no se lo habéis dado|no les disteis|no les dieron|no les entregasteis|no les entregaron|no lo habéis entregado al|nunca lo entregaron al|no tienen nada vuestro|no recibió nada de ustedes|vais a mandar|van a mandar|vais a enviar|van a enviar",
  sentback:
    "os mandé|os envié|les mandé|les envié|os devolví|les devolví|devolví|he devuelto|hemos devuelto|mandé de vuelta|envié de vuelta|ya devolví|ya lo devolví|ya lo mandé|lo que devolví|mandé la devolución|envié la devolución|hice la devolución|mi devolución|recibieron mi devolución|recibido mi devolución|regresé|lo regresé|los regresé|entregué en correos|dejé en correos|ya lo regresé|retorné|la devolución que hice|la devolución que mandé|lo que mandé de vuelta|devuelto|recogieron|recogisteis|lo recogieron|la recogieron|habéis recogido|han recogido|vinieron a recoger|se lo llevaron|se la llevaron|os lo llevasteis|retiraron|pasaron a buscar|mandé .. de vuelta|envié .. de vuelta|mandé .. hace|regresé .. hace",
  nobot:
    "no sea un robot|no sea un bot|no un robot|no un bot|no con un robot|no con un bot|no con una máquina|no a un bot|sin robots|sin bots|nada de robots|nada de bots|en vez de un robot|en vez de un bot|hablar con un robot|hablar con un bot|hablar con una máquina|solo robots|solo robot|puro robot|puro bot|respuestas automáticas|este bot no|bot inútil|robot inútil",
  gotsent:
    "me mandaron|me enviaron|me han mandado|me han enviado|me mandasteis|me enviasteis|me habéis mandado|me habéis enviado|me mandaste|me enviaste|me llegó|me ha llegado|me llegaron|me vino|llegó otro|llegó otra|vino otro|vino otra|recibí|he recibido|me trajeron|me han traído|me entregaron",
  dontsend:
    "no lo manden|no lo envíen|no lo envíes|no lo mandes|no lo mandéis|no lo enviéis|no me lo manden|no me lo envíen|no envíen|no manden|no hace falta que lo envíen|no hace falta que lo manden",
  today:
    "hoy|esta tarde|esta noche|esta mañana|mañana|esta semana|el lunes|el martes|el miércoles|el jueves|el viernes|el sábado",
  promised:
    "me dijeron|me dijisteis|dijisteis|dijeron|me dijo|me habéis dicho|me han dicho|prometisteis|prometieron|me prometieron|quedaron en|quedasteis en|según ustedes|según vosotros|prometió|me prometió",
  moved:
    "nos mudamos|me mudé|me mude|me he mudado|nos hemos mudado|mudanza|me estoy mudando|nos cambiamos de casa|me cambié de casa|cambié de casa|cambio de casa|ya no vivo|vivo en otro",
  newplace:
    "piso nuevo|nuevo piso|casa nueva|nueva casa|nuevo apartamento|apartamento nuevo|departamento nuevo|nuevo depto|nueva dirección|dirección antigua|antigua dirección|piso antiguo|casa antigua",
  gonethrough:
    "ya se hizo|se hizo|fue hecho|está hecho|se ha hecho|procesado|procesaron|realizado|se realizó|aprobado|emitido|tramitado|completado|se efectuó|ya salió el",
};
